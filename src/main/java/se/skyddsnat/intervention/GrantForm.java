package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.investigation.Granting;
import se.skyddsnat.investigation.Typed;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** An intervention as typed. */
record GrantForm(
        String key,
        String decision,
        String kind,
        List<String> problems,
        String goals,
        String plan,
        String unit,
        DateText starts,
        DateText follow) {

    /** What is written in a hundred words. */
    static final int LONGEST = 4_000;

    GrantForm(
            @Nullable String key,
            @Nullable String decision,
            @Nullable String kind,
            @Nullable List<String> problems,
            @Nullable String goals,
            @Nullable String plan,
            @Nullable String unit,
            @Nullable DateText starts,
            @Nullable DateText follow) {
        this.key = FormWords.typed(key);
        this.decision = FormWords.typed(decision);
        this.kind = FormWords.typed(kind);
        this.problems = problems == null ? List.of() : List.copyOf(problems);
        this.goals = FormWords.typed(goals);
        this.plan = FormWords.typed(plan);
        this.unit = FormWords.typed(unit);
        this.starts = starts == null ? DateText.empty() : starts;
        this.follow = follow == null ? DateText.empty() : follow;
    }

    static GrantForm empty(List<Granting> grantings) {
        return new GrantForm(
                InterventionId.make().value().toString(),
                grantings.isEmpty() ? null : grantings.getFirst().id().toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** {@return what a page sent} */
    static GrantForm of(Typed typed) {
        return new GrantForm(
                typed.text("key"),
                typed.text("decision"),
                typed.text("kind"),
                typed.list("problems"),
                typed.text("goals"),
                typed.text("plan"),
                typed.text("unit"),
                typed.date("starts"),
                typed.date("follow"));
    }

    /** {@return the same on a page of its own: where two windows go on from one draft, both can be granted} */
    GrantForm anew() {
        return new GrantForm(
                InterventionId.make().value().toString(), decision, kind, problems, goals, plan, unit, starts, follow);
    }

    InterventionId id() {
        return new InterventionId(FormWords.oneTimeKey(key));
    }

    Parsed<NewIntervention> parse(Interventions.Known known, List<Unit> units) {
        var today = known.today();
        var granting = known.grantings().stream()
                .filter(each -> each.id().toString().equals(decision))
                .findFirst();
        var where = units.stream()
                .filter(each -> each.id().value().toString().equals(unit))
                .findFirst();
        var valid = problems.stream()
                .filter(each -> Codes.valid(known.codes().problems(), each, today))
                .toList();
        var first = starts.date();
        var errors = Errors.none()
                .when(granting.isEmpty(), "decision", t("intervention.grant.decision.missing"))
                .when(!Codes.valid(known.codes().kinds(), kind, today), "kind", t("intervention.grant.kind.missing"))
                .when(valid.isEmpty(), "problems", t("intervention.grant.problems.missing"));
        errors = FormWords.check(errors, "goals", goals, t("intervention.grant.goals.missing"), LONGEST);
        errors = FormWords.check(errors, "plan", plan, t("intervention.grant.plan.missing"), LONGEST)
                .when(where.isEmpty(), "unit", t("intervention.grant.unit.missing"))
                .when(first.isEmpty(), "starts", t("intervention.grant.starts.missing"))
                .when(
                        granting.isPresent() && before(first, granting.get().decidedOn()),
                        "starts",
                        granting.map(made -> t("intervention.conflict.before", made.decidedOn()))
                                .orElse(""))
                .when(
                        follow.date().isEmpty() || (first.isPresent() && before(follow.date(), first.get())),
                        "follow",
                        t("intervention.grant.follow.missing"));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewIntervention(
                        UUID.fromString(decision),
                        kind,
                        valid,
                        goals.strip(),
                        plan.strip(),
                        where.orElseThrow().id(),
                        first.orElseThrow(),
                        follow.date().orElseThrow()))
                : new Parsed.Invalid<>(errors);
    }

    private static boolean before(Optional<LocalDate> day, LocalDate other) {
        return day.filter(each -> each.isBefore(other)).isPresent();
    }
}
