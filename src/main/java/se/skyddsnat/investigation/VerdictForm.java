package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/**
 * A decision of an investigation as typed.
 *
 * @param unheard why the child was not heard; empty where it was
 */
record VerdictForm(
        String result, DateText day, String grounds, String decider, String delegation, String appeal, String unheard) {

    private static final int SHORT = 300;

    static VerdictForm by(String name, LocalDate today) {
        return new VerdictForm("", DateText.of(today), "", name, "", t("investigation.decision.appeal.usual"), "");
    }

    static VerdictForm of(Typed typed) {
        return new VerdictForm(
                typed.text("result"),
                typed.date("day"),
                typed.text("grounds"),
                typed.text("decider"),
                typed.text("delegation"),
                typed.text("appeal"),
                typed.text("unheard"));
    }

    /** @param silent whether nothing says that the child was heard, or why not */
    Parsed<NewVerdict> parse(LocalDate today, boolean silent) {
        var chosen = Stream.of(NewVerdict.Result.values())
                .filter(each -> each.name().equals(result))
                .findFirst();
        var errors = Errors.none()
                .when(chosen.isEmpty(), "result", t("investigation.decision.result.missing"))
                .when(day.date().filter(on -> !on.isAfter(today)).isEmpty(), "day", t("casework.court.day.wrong"));
        errors = FormWords.check(
                errors, "grounds", grounds, t("investigation.decision.grounds.missing"), FormWords.LONGEST);
        for (var text :
                List.of(List.of("decider", decider), List.of("delegation", delegation), List.of("appeal", appeal))) {
            errors = FormWords.check(
                    errors,
                    text.getFirst(),
                    text.getLast(),
                    t("investigation.decision." + text.getFirst() + ".missing"),
                    SHORT);
        }
        if (silent) {
            errors = FormWords.check(
                    errors, "unheard", unheard, t("investigation.decision.unheard.missing"), FormWords.LONGEST);
        }
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewVerdict(
                        chosen.orElseThrow(),
                        day.date().orElseThrow(),
                        grounds.strip(),
                        decider.strip(),
                        delegation.strip(),
                        appeal.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
