package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/** The interventions that somebody has or leads, by what is due. */
record DuePage(Grid rows) implements Page {

    static DuePage of(List<DueInterventions.Row> rows, LocalDate today) {
        return new DuePage(new Grid(
                t("intervention.list.caption"),
                List.of(
                        Column.of(t("intervention.child")),
                        Column.of(t("intervention.kind")),
                        Column.of(t("intervention.state")),
                        Column.of(t("intervention.next"))),
                rows.stream().map(row -> row(row, today)).toList(),
                t("intervention.list.none")));
    }

    private static Grid.Row row(DueInterventions.Row row, LocalDate today) {
        var it = row.running();
        return new Grid.Row(
                List.of(
                        Cell.link(
                                row.card(),
                                "/cases/" + it.caseId().value() + "/interventions/"
                                        + it.id().value()),
                        Cell.of(row.kind(), it.unit()),
                        InterventionPage.state(row.due()),
                        Cell.of(row.due().on() == null ? "" : DueInterventions.when(row.due(), today))),
                row.due().late(today));
    }

    @Override
    public String title() {
        return t("intervention.list.title");
    }

    @Override
    public boolean wide() {
        return true;
    }
}
