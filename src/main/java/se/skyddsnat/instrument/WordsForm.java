package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/** Why somebody signs a form or withdraws it. */
record WordsForm(String words) {

    static final int LONGEST = 2000;

    WordsForm(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    Errors errors(String missing) {
        return Errors.none()
                .when(words.isBlank(), "words", missing)
                .when(words.length() > LONGEST, "words", t("instrument.words.long", words.length(), LONGEST));
    }
}
