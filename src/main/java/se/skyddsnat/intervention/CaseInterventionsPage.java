package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/**
 * A child's interventions.
 *
 * @param granted whether a decision has granted anything
 * @param late whether something should have started, and is to be reported
 */
record CaseInterventionsPage(CaseHead head, boolean granted, boolean late, String law, Grid interventions, Grid needs)
        implements Page {

    static CaseInterventionsPage of(Interventions.Known known, Needs.Known needs, Deadlines deadlines) {
        var today = known.today();
        var path = known.open().head().path() + "/interventions/";
        return new CaseInterventionsPage(
                known.open().head(),
                !known.grantings().isEmpty(),
                known.interventions().stream()
                        .anyMatch(
                                each -> each.progress().due(deadlines, today).state() == Progress.Wait.NOT_CARRIED_OUT),
                known.grantings().stream()
                        .findFirst()
                        .map(made -> InterventionPage.law(deadlines, made.decidedOn()))
                        .orElse(""),
                new Grid(
                        t("intervention.case.caption"),
                        List.of(
                                Column.of(t("intervention.kind")),
                                Column.of(t("intervention.unit")),
                                Column.of(t("intervention.state")),
                                Column.of(t("intervention.next"))),
                        known.interventions().stream()
                                .map(each -> {
                                    var due = each.progress().due(deadlines, today);
                                    return new Grid.Row(
                                            List.of(
                                                    Cell.link(
                                                            known.codes()
                                                                    .kind(each.content()
                                                                            .kind()),
                                                            path + each.id().value()),
                                                    Cell.of(each.unit()),
                                                    InterventionPage.state(due),
                                                    Cell.of(due.on() == null ? "" : DueInterventions.when(due, today))),
                                            due.late(today));
                                })
                                .toList(),
                        t("intervention.case.none")),
                NeedPage.grid(needs));
    }

    @Override
    public String title() {
        return t("intervention.case.title");
    }
}
