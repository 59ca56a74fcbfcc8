package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/** A decision to open an investigation or not, as typed. */
record DecisionForm(String outcome, String grounds, String reasonsNotTo) {

    DecisionForm(@Nullable String outcome, @Nullable String grounds, @Nullable String reasonsNotTo) {
        this.outcome = FormWords.typed(outcome);
        this.grounds = FormWords.typed(grounds);
        this.reasonsNotTo = FormWords.typed(reasonsNotTo);
    }

    static DecisionForm empty() {
        return new DecisionForm("", "", "");
    }

    /** @param violence whether a reason stands that says that a child may have met with violence or witnessed it */
    Parsed<NewDecision> parse(boolean violence) {
        var chosen = Stream.of(Outcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst();
        var errors = FormWords.check(
                Errors.none().when(chosen.isEmpty(), "outcome", t("casework.decision.outcome.missing")),
                "grounds",
                grounds,
                t("casework.decision.grounds.missing"),
                FormWords.LONGEST);
        boolean against = violence && chosen.filter(Outcome.NOT_OPENED::equals).isPresent();
        if (against) {
            errors = FormWords.check(
                    errors, "reasonsNotTo", reasonsNotTo, t("casework.decision.against.missing"), FormWords.LONGEST);
        }
        return errors.isEmpty()
                ? new Parsed.Valid<>(
                        new NewDecision(chosen.orElseThrow(), grounds.strip(), against ? reasonsNotTo.strip() : ""))
                : new Parsed.Invalid<>(errors);
    }
}
