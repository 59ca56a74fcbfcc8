package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** Concluding an investigation, as typed. */
record ConclusionForm(String summary, String follow, DateText until, String why) {

    static ConclusionForm empty() {
        return new ConclusionForm("", "", DateText.empty(), "");
    }

    static ConclusionForm of(Typed typed) {
        return new ConclusionForm(typed.text("summary"), typed.text("follow"), typed.date("until"), typed.text("why"));
    }

    Parsed<NewConclusion> parse() {
        boolean yes = follow.equals("YES");
        var errors = FormWords.check(
                        Errors.none(),
                        "summary",
                        summary,
                        t("investigation.conclusion.summary.missing"),
                        FormWords.LONGEST)
                .when(!yes && !follow.equals("NO"), "follow", t("investigation.conclusion.follow.missing"))
                .when(yes && until.date().isEmpty(), "until", t("investigation.conclusion.until.missing"))
                .when(yes && why.isBlank(), "why", t("investigation.conclusion.why.missing"))
                .when(
                        why.length() > FormWords.LONGEST,
                        "why",
                        t("casework.form.long", why.length(), FormWords.LONGEST));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewConclusion(
                        summary.strip(), yes ? until.date().orElseThrow() : null, yes ? why.strip() : ""))
                : new Parsed.Invalid<>(errors);
    }
}
