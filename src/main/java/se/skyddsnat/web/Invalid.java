package se.skyddsnat.web;

/** A request that none of our pages sends (400). A form filled in wrongly is no refusal: it is shown again with {@link Errors}. */
public final class Invalid extends Refusal {

    private static final long serialVersionUID = 1;

    /** Says in the user's language what was wrong and what to do. */
    public Invalid(String text) {
        super("INVALID", text);
    }
}
