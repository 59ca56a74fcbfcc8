package se.skyddsnat.web;

/** A form in a test. */
record TryPage(Errors errors) implements Page {

    @Override
    public String title() {
        return "Försök";
    }
}
