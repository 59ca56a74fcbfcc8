package se.skyddsnat.instrument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Texts;

/**
 * What stands above the questions of a form: as much as a list shows and as decides who may use it, and about whom.
 *
 * @param version rises by each change; answers keep theirs
 * @param training null where none is asked for
 * @param validTo the last day that it may be answered; null until further notice
 */
public record Heading(
        String code,
        int version,
        Words title,
        Audience audience,
        @Nullable Training training,
        @Nullable LocalDate validTo) {

    /** What one must have learnt to use it. */
    public record Training(String code, Words name) {}

    /** {@return the language it is read in, where that is not the page's own; else null} */
    public @Nullable String language() {
        return title.en() == null && Texts.either("sv", "en").equals("en") ? "sv" : null;
    }
}
