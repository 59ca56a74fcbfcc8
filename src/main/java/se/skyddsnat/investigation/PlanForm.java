package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Errors;

/**
 * The plan of an investigation as typed.
 *
 * @param seen the version that it goes on from
 */
record PlanForm(int seen, String questions, String ways, String voice, List<String> areas) {

    PlanForm {
        areas = List.copyOf(areas);
    }

    /** {@return what stands, to go on from} */
    static PlanForm of(InvestigationFile file) {
        return file.plan()
                .map(plan -> new PlanForm(
                        plan.number(),
                        plan.content().questions(),
                        plan.content().ways(),
                        plan.content().voice(),
                        plan.content().areas()))
                .orElseGet(() -> new PlanForm(0, "", "", "", List.of()));
    }

    static PlanForm of(Typed typed) {
        return new PlanForm(
                typed.number("seen"),
                typed.text("questions"),
                typed.text("ways"),
                typed.text("voice"),
                typed.list("areas"));
    }

    PlanForm goingOnFrom(int version) {
        return new PlanForm(version, questions, ways, voice, areas);
    }

    /** @param known the areas that can be chosen */
    Parsed<NewPlan> parse(List<Area> known) {
        var chosen = known.stream().map(Area::code).filter(areas::contains).toList();
        var errors = text(Errors.none(), "questions", questions);
        errors = text(errors, "ways", ways);
        errors = text(errors, "voice", voice).when(chosen.isEmpty(), "areas", t("investigation.plan.areas.missing"));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewPlan(questions.strip(), ways.strip(), voice.strip(), chosen))
                : new Parsed.Invalid<>(errors);
    }

    private static Errors text(Errors errors, String field, String typed) {
        return FormWords.check(errors, field, typed, t("investigation.plan." + field + ".missing"), FormWords.LONGEST);
    }
}
