package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/**
 * What a report is joined to, as chosen.
 *
 * @param to the other card
 */
record JoinForm(String to, String words) {

    static final int LONGEST = 1000;

    /** What the form says once it is read. */
    record Chosen(CaseId to, String words) {}

    JoinForm(@Nullable String to, @Nullable String words) {
        this.to = FormWords.typed(to);
        this.words = FormWords.typed(words);
    }

    static JoinForm empty() {
        return new JoinForm("", "");
    }

    Parsed<Chosen> parse() {
        var errors = FormWords.check(
                Errors.none().when(to.isBlank(), "to", t("casework.join.to.missing")),
                "words",
                words,
                t("casework.join.words.missing"),
                LONGEST);
        if (!errors.isEmpty()) {
            return new Parsed.Invalid<>(errors);
        }
        try {
            return new Parsed.Valid<>(new Chosen(new CaseId(UUID.fromString(to)), words.strip()));
        } catch (IllegalArgumentException e) {
            return new Parsed.Invalid<>(Errors.of("to", t("casework.join.to.missing")));
        }
    }
}
