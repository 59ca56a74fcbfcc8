package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/** A second look at a decision, as typed. */
record ReviewForm(String agrees, String words) {

    ReviewForm(@Nullable String agrees, @Nullable String words) {
        this.agrees = FormWords.typed(agrees);
        this.words = FormWords.typed(words);
    }

    static ReviewForm empty() {
        return new ReviewForm("", "");
    }

    Parsed<NewGateReview> parse() {
        var errors = FormWords.check(
                Errors.none()
                        .when(
                                !agrees.equals("YES") && !agrees.equals("NO"),
                                "agrees",
                                t("casework.gate.agrees.missing")),
                "words",
                words,
                t("casework.gate.words.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewGateReview(agrees.equals("YES"), words.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
