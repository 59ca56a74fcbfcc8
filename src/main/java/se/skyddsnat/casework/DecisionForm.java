package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/** A decision to open an investigation or not, as typed. */
record DecisionForm(String outcome, String grounds) {

    DecisionForm(@Nullable String outcome, @Nullable String grounds) {
        this.outcome = FormWords.typed(outcome);
        this.grounds = FormWords.typed(grounds);
    }

    Parsed<NewDecision> parse() {
        var chosen = Stream.of(Outcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst();
        var errors = FormWords.check(
                Errors.none().when(chosen.isEmpty(), "outcome", t("casework.decision.outcome.missing")),
                "grounds",
                grounds,
                t("casework.decision.grounds.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewDecision(chosen.orElseThrow(), grounds.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
