package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.ReasonRoad;
import se.skyddsnat.investigation.Drafting;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Granting an intervention, with the child's reasons beside.
 *
 * @param decisions those that can grant it; none until one is made
 */
record GrantPage(
        CaseHead head,
        List<Option> decisions,
        List<Option> kinds,
        List<Option> problems,
        List<Option> units,
        List<ReasonRoad> reasons,
        Drafting drafting,
        GrantForm form,
        Errors errors)
        implements Page {

    static GrantPage of(Interventions.Known known, List<Unit> units, Drafting drafting, GrantForm form, Errors errors) {
        return new GrantPage(
                known.open().head(),
                known.grantings().stream()
                        .map(each -> Option.of(each.id().toString(), t("intervention.grant.decided", each.decidedOn())))
                        .toList(),
                Codes.options(known.codes().kinds(), known.today()),
                Codes.options(known.codes().problems(), known.today()),
                units.stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList(),
                known.reasons(),
                drafting,
                form,
                errors);
    }

    @Override
    public String title() {
        return t("intervention.grant.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
