package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Writing down what a child needed and what there was. */
record NeedPage(CaseHead head, List<Option> kinds, Grid needs, NeedForm form, Errors errors) implements Page {

    static NeedPage of(Needs.Known known, LocalDate today, NeedForm form, Errors errors) {
        return new NeedPage(
                known.open().head(), Codes.options(known.codes().kinds(), today), grid(known), form, errors);
    }

    static Grid grid(Needs.Known known) {
        return new Grid(
                t("intervention.need.caption"),
                List.of(
                        Column.of(t("intervention.need.asked")),
                        Column.of(t("intervention.need.offered")),
                        Column.of(t("intervention.need.lacking")),
                        Column.of(t("intervention.need.on"))),
                known.needs().stream()
                        .map(each -> Grid.Row.of(
                                Cell.of(
                                        known.codes().kind(each.content().asked()),
                                        each.content().words()),
                                Cell.of(offered(known.codes(), each.content())),
                                Cell.of(lacking(each.content())),
                                Cell.of(
                                        Formats.isoDate(each.content().on()),
                                        each.signature().name())))
                        .toList(),
                t("intervention.need.none"));
    }

    static String offered(Codes codes, NewNeed need) {
        var offered = need.offered();
        return offered == null ? t("intervention.need.nothing") : codes.kind(offered);
    }

    static String lacking(NewNeed need) {
        return need.lacking().stream()
                .sorted()
                .map(each -> t("intervention.lack." + each))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String title() {
        return t("intervention.need.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> offers() {
        return Stream.concat(Stream.of(Option.of(NeedForm.NOTHING, t("intervention.need.nothing"))), kinds.stream())
                .toList();
    }

    List<Option> lacks() {
        return Stream.of(NewNeed.Lack.values())
                .map(each -> Option.of(each.name(), t("intervention.lack." + each)))
                .toList();
    }
}
