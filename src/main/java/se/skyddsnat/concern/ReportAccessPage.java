package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.access.Access;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Grid.Row;
import se.skyddsnat.web.Page;

/** Who can open a sent report on the preschool's side, and why. */
record ReportAccessPage(ReportId id, Grid people) implements Page {

    static ReportAccessPage of(ReportId id, List<Access.Entitled> entitled) {
        return new ReportAccessPage(
                id,
                new Grid(
                        t("concern.access.people"),
                        List.of(
                                Column.of(t("concern.access.name")),
                                Column.of(t("concern.access.role")),
                                Column.of(t("concern.access.why"))),
                        entitled.stream()
                                .map(each -> Row.of(
                                        Cell.of(each.name()),
                                        Cell.of(t("access.role." + each.role())),
                                        Cell.of(t(each.rule()))))
                                .toList(),
                        t("concern.access.none")));
    }

    @Override
    public String title() {
        return t("concern.access.title");
    }

    String back() {
        return "/my-reports/" + id.value();
    }
}
