package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Errors;

/**
 * The text in one area as typed.
 *
 * @param seen the version that it goes on from
 */
record PassageForm(int seen, String words) {

    /** A page of print holds some three thousand letters. */
    static final int LONGEST = 40_000;

    PassageForm(int seen, @Nullable String words) {
        this.seen = seen;
        this.words = FormWords.typed(words);
    }

    Parsed<String> parse() {
        var errors = FormWords.check(Errors.none(), "words", words, t("investigation.text.words.missing"), LONGEST);
        return errors.isEmpty() ? new Parsed.Valid<>(words.strip()) : new Parsed.Invalid<>(errors);
    }
}
