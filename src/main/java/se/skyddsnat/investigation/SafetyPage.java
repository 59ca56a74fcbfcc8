package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Page;

/**
 * Writing the plan for a child's safety.
 *
 * @param points those in use, and those that something is written in
 * @param earlier the versions, the latest first
 */
record SafetyPage(
        CaseHead head,
        List<SafetyPoint> points,
        List<List<Fact>> earlier,
        Drafting drafting,
        SafetyForm form,
        Errors errors)
        implements Page {

    static SafetyPage of(Risks.Known known, LocalDate today, Drafting drafting, SafetyForm form, Errors errors) {
        return new SafetyPage(
                known.open().head(),
                shown(known, today),
                known.plans().stream().map(plan -> facts(plan, known.points())).toList(),
                drafting,
                form,
                errors);
    }

    static List<SafetyPoint> shown(Risks.Known known, LocalDate today) {
        return known.points().stream()
                .filter(point -> point.valid(today)
                        || known.plans().stream()
                                .limit(1)
                                .anyMatch(plan -> plan.lines().containsKey(point.code())))
                .toList();
    }

    static List<Fact> facts(SafetyPlan plan, List<SafetyPoint> points) {
        var facts = new java.util.ArrayList<Fact>();
        points.stream()
                .filter(point -> plan.lines().containsKey(point.code()))
                .forEach(point -> facts.add(Fact.of(point.name(), plan.lines().getOrDefault(point.code(), ""))));
        facts.add(Fact.of(
                t("investigation.version"),
                t("investigation.version.by", plan.number(), InvestigationPage.by(plan.signature()))));
        return List.copyOf(facts);
    }

    @Override
    public String title() {
        return t("investigation.safety.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    boolean changed() {
        return errors.has(FormWords.CHANGED);
    }
}
