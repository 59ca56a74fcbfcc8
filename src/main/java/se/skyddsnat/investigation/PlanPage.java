package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Writing the plan, or a new version of it.
 *
 * @param standing the version that holds, where it came while this one was written
 */
record PlanPage(CaseHead head, List<Area> areas, List<Fact> standing, Drafting drafting, PlanForm form, Errors errors)
        implements Page {

    static PlanPage of(InvestigationFile file, List<Area> inUse, Drafting drafting, PlanForm form, Errors errors) {
        return new PlanPage(
                file.open().head(),
                inUse,
                file.plan()
                        .filter(_ -> errors.has(FormWords.CHANGED))
                        .map(plan -> InvestigationPage.facts(plan, file.areas()))
                        .orElse(List.of()),
                drafting,
                form,
                errors);
    }

    @Override
    public String title() {
        return t(form.seen() == 0 ? "investigation.plan.title" : "investigation.plan.again");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    /** Each with its side below it. */
    List<Option> options() {
        return areas.stream()
                .map(area -> new Option(area.code(), area.name(), area.side()))
                .toList();
    }
}
