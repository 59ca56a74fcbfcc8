package se.skyddsnat.web;

import java.util.Locale;

/** The colour of a tag or a card; it never says anything that the words do not. */
public enum Tone {
    GREY,
    BLUE,
    GREEN,
    YELLOW,
    /** Errors, overdue time limits and danger only. */
    RED,
    PURPLE;

    /** The modifier in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
