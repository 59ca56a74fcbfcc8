package se.skyddsnat.web;

/** Something else came first: a stale form, a second device, a state that no longer allows the act (409). */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1;

    /** Says in the user's language what came first and what to do. */
    public Conflict(String text) {
        super("CONFLICT", text);
    }
}
