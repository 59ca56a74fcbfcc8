package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** More time for an investigation, as typed. */
record ProlongForm(DateText to, String reasons) {

    static ProlongForm of(Typed typed) {
        return new ProlongForm(typed.date("to"), typed.text("reasons"));
    }

    /** Until a day, for special reasons. */
    record Asked(LocalDate to, String reasons) {}

    Parsed<Asked> parse() {
        var errors = FormWords.check(
                Errors.none().when(to.date().isEmpty(), "to", t("investigation.prolong.to.wrong")),
                "reasons",
                reasons,
                t("investigation.prolong.reasons.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new Asked(to.date().orElseThrow(), reasons.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
