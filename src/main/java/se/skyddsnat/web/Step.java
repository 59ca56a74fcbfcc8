package se.skyddsnat.web;

import java.util.Locale;

/**
 * A dated step of what happens now.
 *
 * @param when ready-written: "I dag", "Senast 3 december 2026"
 * @param text who does what
 */
public record Step(String when, String text, State state) {

    /** Where the step lies in time. */
    public enum State {
        DONE,
        NOW,
        LATER;

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
