package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/** Whether there was reason for an emergency access, as typed. */
record EmergencyReviewForm(String justified, String words) {

    static final String YES = "YES";
    static final String NO = "NO";

    /** What was judged. */
    record Judged(boolean justified, String words) {}

    EmergencyReviewForm(@Nullable String justified, @Nullable String words) {
        this.justified = FormWords.typed(justified);
        this.words = FormWords.typed(words);
    }

    Parsed<Judged> parse() {
        var errors = FormWords.check(
                Errors.none()
                        .when(
                                !justified.equals(YES) && !justified.equals(NO),
                                "justified",
                                t("casework.emergency.justified.missing")),
                "words",
                words,
                t("casework.emergency.words.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new Judged(justified.equals(YES), words.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
