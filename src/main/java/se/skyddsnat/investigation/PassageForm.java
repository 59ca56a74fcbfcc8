package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

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

    static PassageForm of(Typed typed) {
        return new PassageForm(typed.number("seen"), typed.text("words"));
    }

    Parsed<String> parse() {
        var errors = FormWords.check(Errors.none(), "words", words, t("investigation.text.words.missing"), LONGEST);
        return errors.isEmpty() ? new Parsed.Valid<>(words.strip()) : new Parsed.Invalid<>(errors);
    }
}
