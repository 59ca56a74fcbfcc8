package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Grid.Row;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.Page;

/**
 * What a head or the central function is told.
 *
 * @param quarters the head's counts; without rows for the central function
 */
record NoticesPage(boolean head, Grid told, List<MenuItem> ways, Grid quarters) implements Page {

    static NoticesPage forHead(int page, List<Told> told, List<Quarter> quarters) {
        return new NoticesPage(
                true,
                told(told, false),
                MenuItem.ways("/head", page, told.size() > ToldStore.ROWS),
                new Grid(
                        t("concern.notices.quarters"),
                        List.of(Column.of(t("concern.notices.quarter")), Column.numeric(t("concern.notices.reports"))),
                        quarters.stream()
                                .map(each -> Row.of(
                                        Cell.of(t(
                                                "concern.notices.quarterName",
                                                (each.from().getMonthValue() + 2) / 3,
                                                String.valueOf(each.from().getYear()))),
                                        Cell.of(
                                                each.reports().isPresent()
                                                        ? Formats.number(
                                                                each.reports().getAsInt())
                                                        : t("concern.notices.few"))))
                                .toList(),
                        t("concern.notices.noQuarters")));
    }

    static NoticesPage forCentralFunction(int page, List<Told> told) {
        return new NoticesPage(
                false,
                told(told, true),
                MenuItem.ways("/central", page, told.size() > ToldStore.ROWS),
                new Grid("", List.of(), List.of(), ""));
    }

    private static Grid told(List<Told> told, boolean withUnit) {
        var columns = List.of(
                Column.of(t("concern.reports.reference")),
                withUnit ? Column.of(t("concern.notices.unit")) : Column.of(t("concern.notices.what")),
                Column.of(t("concern.reports.sent")));
        return new Grid(
                t("concern.notices.told"),
                columns,
                told.stream()
                        .limit(ToldStore.ROWS)
                        .map(each -> Row.of(
                                Cell.of(each.reference().value()),
                                Cell.of(withUnit ? each.unit() : t("concern.notices.sent")),
                                Cell.of(Formats.isoMoment(each.sentAt()))))
                        .toList(),
                t("concern.notices.none"));
    }

    @Override
    public String title() {
        return t(head ? "concern.notices.head" : "concern.notices.central");
    }
}
