package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/** What the day should know of a report that the night leaves, as typed. */
record LeaveForm(String words) {

    LeaveForm(@Nullable String words) {
        this.words = FormWords.typed(words);
    }

    Parsed<String> parse() {
        var errors =
                FormWords.check(Errors.none(), "words", words, t("casework.desk.words.missing"), FormWords.LONGEST);
        return errors.isEmpty() ? new Parsed.Valid<>(words.strip()) : new Parsed.Invalid<>(errors);
    }
}
