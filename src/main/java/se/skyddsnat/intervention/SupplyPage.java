package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/** What was needed against what there was: the authority's in sums, one's own unit's one by one. */
record SupplyPage(String since, Grid sums, Grid own) implements Page {

    static SupplyPage of(Needs.Overview overview) {
        return new SupplyPage(Formats.date(overview.since()), sums(overview), own(overview));
    }

    private static Grid sums(Needs.Overview overview) {
        return new Grid(
                t("intervention.supply.sums"),
                Stream.concat(
                                Stream.of(Column.of(t("intervention.kind"))),
                                Stream.of("asked", "offered", "other", "KIND", "AGE", "SEX", "DISTANCE")
                                        .map(each -> Column.numeric(t("intervention.supply." + each))))
                        .toList(),
                overview.sums().stream()
                        .map(each -> new Grid.Row(
                                Stream.concat(
                                                Stream.of(
                                                        Cell.of(overview.codes().kind(each.kind()))),
                                                LongStream.of(
                                                                each.asked(),
                                                                each.offered(),
                                                                each.other(),
                                                                each.lackedKind(),
                                                                each.age(),
                                                                each.sex(),
                                                                each.distance())
                                                        .mapToObj(SupplyPage::number))
                                        .toList(),
                                false))
                        .toList(),
                t("intervention.supply.none"));
    }

    /** Nobody is pointed out by a small number; none is none. */
    private static Cell number(long number) {
        return Cell.of(
                number > 0 && number < Supply.FEWEST
                        ? t("intervention.supply.few", Supply.FEWEST)
                        : Formats.number(number));
    }

    private static Grid own(Needs.Overview overview) {
        return new Grid(
                t("intervention.supply.own"),
                List.of(
                        Column.of(t("intervention.child")),
                        Column.of(t("intervention.need.asked")),
                        Column.of(t("intervention.need.offered")),
                        Column.of(t("intervention.need.lacking")),
                        Column.of(t("intervention.need.on"))),
                overview.led().stream()
                        .map(each -> Grid.Row.of(
                                Cell.link(
                                        overview.titles().getOrDefault(each.caseId(), ""),
                                        "/cases/" + each.caseId().value() + "/interventions"),
                                Cell.of(overview.codes().kind(each.content().asked())),
                                Cell.of(NeedPage.offered(overview.codes(), each.content())),
                                Cell.of(NeedPage.lacking(each.content())),
                                Cell.of(Formats.isoDate(each.content().on()))))
                        .toList(),
                t("intervention.need.none"));
    }

    @Override
    public String title() {
        return t("intervention.supply.title");
    }

    @Override
    public boolean wide() {
        return true;
    }
}
