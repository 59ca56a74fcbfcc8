package se.skyddsnat.web;

/** A request that is not done. Each kind is answered in one place, as a page that says what to do next. */
public abstract sealed class Refusal extends RuntimeException permits NotFound, Forbidden, Conflict, Invalid {

    private static final long serialVersionUID = 1;

    private final String text;

    Refusal(String kind, String text) {
        super(kind, null, false, true);
        this.text = text;
    }

    /** {@return a sentence for the user, in the user's language; may be empty} */
    public String text() {
        return text;
    }
}
