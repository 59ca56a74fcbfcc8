package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/** What each unit and each worker has, in numbers, for the one who distributes. */
record LoadPage(String untaken, Grid units, Grid workers) implements Page {

    /** @param names of the authority's units */
    static LoadPage of(Distribution.Seen seen, UUID own, Map<UUID, String> names) {
        var burden = seen.burden();
        int waiting = burden.untaken(own).children();
        return new LoadPage(
                waiting == 0 ? t("casework.load.none") : t("casework.load.untaken", waiting),
                new Grid(
                        t("casework.load.units"),
                        columns(t("casework.load.unit"), true),
                        Stream.concat(Stream.of(own), burden.units().stream())
                                .distinct()
                                .map(unit -> row(
                                        names.getOrDefault(unit, ""),
                                        List.of(count(burden.untaken(unit).children())),
                                        burden.of(unit)))
                                .toList(),
                        ""),
                new Grid(
                        t("casework.load.workers"),
                        columns(t("casework.list.handler"), false),
                        seen.workers().stream()
                                .map(worker -> row(worker.name(), List.of(), burden.of(worker.account())))
                                .toList(),
                        t("casework.load.empty")));
    }

    @Override
    public String title() {
        return t("casework.load.title");
    }

    /** {@return a load in words, for a choice} */
    static String words(Load load) {
        return t("casework.load.words", load.preliminary(), load.investigations(), load.overdue(), load.soon());
    }

    private static List<Column> columns(String first, boolean untaken) {
        return Stream.of(
                        Stream.of(Column.of(first)),
                        untaken ? Stream.of(Column.numeric(t("casework.load.untaken.column"))) : Stream.<Column>of(),
                        Stream.of("preliminary", "investigations", "overdue", "soon")
                                .map(column -> Column.numeric(t("casework.load." + column))))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Grid.Row row(String name, List<Cell> more, Load load) {
        return new Grid.Row(
                Stream.of(
                                Stream.of(Cell.of(name)),
                                more.stream(),
                                Stream.of(
                                        count(load.preliminary()),
                                        count(load.investigations()),
                                        late(load.overdue()),
                                        count(load.soon())))
                        .flatMap(cells -> cells)
                        .toList(),
                false);
    }

    private static Cell count(int number) {
        return Cell.of(Integer.toString(number));
    }

    private static Cell late(int number) {
        return number == 0 ? count(0) : new Cell("", "", "", new Label(Integer.toString(number), Tone.RED));
    }
}
