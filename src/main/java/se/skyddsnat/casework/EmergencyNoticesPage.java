package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/** Emergency accesses that nobody has looked at, for those who review the log. */
record EmergencyNoticesPage(Grid waiting) implements Page {

    static EmergencyNoticesPage of(EmergencyNotices.Overview overview, LocalDate today) {
        return new EmergencyNoticesPage(new Grid(
                t("casework.emergency.notices"),
                List.of(
                        Column.of(t("casework.access.when")),
                        Column.of(t("casework.access.name")),
                        Column.of(t("casework.emergency.notices.due"))),
                overview.waiting().stream()
                        .map(each -> new Grid.Row(
                                List.of(
                                        Cell.of(Formats.isoMoment(each.at())),
                                        Cell.link(
                                                overview.names().getOrDefault(each.account(), t("casework.colleague")),
                                                "/log?account=" + each.account()),
                                        Cell.of(Formats.deadline(each.reviewDue(), today))),
                                each.reviewDue().isBefore(today)))
                        .toList(),
                t("casework.emergency.notices.none")));
    }

    @Override
    public String title() {
        return t("casework.emergency.notices");
    }
}
