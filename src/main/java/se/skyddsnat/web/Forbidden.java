package se.skyddsnat.web;

/** A page that belongs to another role (403). Never used for a single record: that is {@link NotFound}. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1;

    public Forbidden() {
        super("FORBIDDEN", "");
    }
}
