package se.skyddsnat.web;

/** Text as it may be kept. Every parameter of a request has passed here before a handler sees it. */
public final class FormText {

    private FormText() {}

    /**
     * Removes what cannot be kept: NUL, which PostgreSQL refuses. Line ends become one character, so that a text is as
     * long here as where it was typed. Every other character stays.
     */
    public static String clean(String text) {
        return text.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
