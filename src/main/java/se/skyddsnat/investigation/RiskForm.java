package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** A judgement of the risk as typed. */
record RiskForm(String level, List<String> acute, String reasons, DateText review) {

    static RiskForm empty() {
        return of(new Typed(java.util.Map.of()));
    }

    static RiskForm of(Typed typed) {
        return new RiskForm(typed.text("level"), typed.list("acute"), typed.text("reasons"), typed.date("review"));
    }

    Parsed<NewRisk> parse(LocalDate today) {
        var chosen = Stream.of(RiskLevel.values())
                .filter(each -> each.name().equals(level))
                .findFirst();
        var on = review.date();
        var errors = FormWords.check(
                        Errors.none().when(chosen.isEmpty(), "level", t("investigation.risk.level.missing")),
                        "reasons",
                        reasons,
                        t("investigation.risk.reasons.missing"),
                        FormWords.LONGEST)
                .when(on.isEmpty() || on.get().isBefore(today), "review", t("investigation.risk.review.wrong"));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewRisk(
                        chosen.orElseThrow(), acute.contains(EntryForm.YES), reasons.strip(), on.orElseThrow()))
                : new Parsed.Invalid<>(errors);
    }
}
