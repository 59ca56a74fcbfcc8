package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/** Ongoing efforts and measures by target group and approach; what nobody does and what several do are marked. */
record WhoPage(Grid table) implements Page {

    private static final List<String> APPROACHES = List.of("PROMOTING", "PREVENTIVE", "REMEDIAL");

    static WhoPage of(Register register) {
        var words = new Words(register.byCode());
        var groups = Stream.concat(register.items(Kind.EFFORT).stream(), register.items(Kind.MEASURE).stream())
                .filter(item -> item.body().has("approach"))
                .collect(Collectors.groupingBy(
                        item -> item.body().has("targetGroup")
                                ? item.body().text("targetGroup")
                                : t("measures.who.unknown"),
                        TreeMap::new,
                        Collectors.toList()));
        var columns = new ArrayList<>(List.of(Column.of(t("measures.who.target"))));
        APPROACHES.forEach(approach -> columns.add(Column.of(Words.code("approach", approach))));
        return new WhoPage(new Grid(
                t("measures.who.title"),
                columns,
                groups.entrySet().stream()
                        .map(group -> new Grid.Row(
                                Stream.concat(
                                                Stream.of(Cell.typed(group.getKey())),
                                                APPROACHES.stream()
                                                        .map(approach -> cell(words, approach, group.getValue())))
                                        .toList(),
                                false))
                        .toList(),
                t("measures.who.none")));
    }

    @Override
    public String title() {
        return t("measures.who.title");
    }

    @Override
    public boolean wide() {
        return true;
    }

    private static Cell cell(Words words, String approach, List<Item> items) {
        var here = items.stream()
                .filter(item -> item.body().text("approach").equals(approach))
                .toList();
        if (here.isEmpty()) {
            return Cell.tag(t("measures.who.gap"), Tone.GREY);
        }
        Function<Item, String> actor = item -> item.body().has("board")
                ? words.named(item.body().text("board"))
                : item.body().text("organisation");
        var actors = here.stream().map(actor).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Cell(
                here.stream().map(words::name).collect(Collectors.joining("; ")),
                String.join(", ", actors),
                "",
                actors.size() > 1 ? new Label(t("measures.who.overlap", actors.size()), Tone.YELLOW) : null,
                true,
                true);
    }
}
