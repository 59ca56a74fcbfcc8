package se.skyddsnat.web;

/** There is no such thing, or the user may not know that there is: the same page for both (404). */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1;

    public NotFound() {
        super("NOT_FOUND", "");
    }
}
