package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Errors;

/** What the team promises, as typed. */
record TermsForm(String days, String region) {

    TermsForm(@Nullable String days, @Nullable String region) {
        this.days = FormWords.typed(days);
        this.region = FormWords.typed(region);
    }

    static TermsForm of(@Nullable Terms terms) {
        return terms == null
                ? new TermsForm(null, null)
                : new TermsForm(String.valueOf(terms.answerDays()), terms.servesRegion() ? "YES" : "");
    }

    Parsed<Terms> parse() {
        var typed = days.strip();
        boolean good = typed.matches("[1-9]|[12]\\d|30");
        return good
                ? new Parsed.Valid<>(new Terms(Integer.parseInt(typed), region.equals("YES")))
                : new Parsed.Invalid<>(Errors.of("days", t("consultation.terms.days.wrong")));
    }
}
