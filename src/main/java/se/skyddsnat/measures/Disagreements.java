package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Tone;

/**
 * Who did not agree with a decision, as each place in the sources tells it: a row for each party, a column for each place.
 *
 * @param contradicted whether two places tell it differently
 */
record Disagreements(Grid table, boolean contradicted) {

    static Disagreements of(Thing thing) {
        var dissents = thing.pointing(Kind.DISSENT);
        var places = new LinkedHashSet<String>();
        var parties = new TreeSet<String>();
        Map<String, Set<String>> told = new LinkedHashMap<>();
        var words = new Words(thing.around());
        for (var dissent : dissents) {
            var place = t(
                    "measures.place",
                    words.named(dissent.body().text("source")),
                    dissent.body().text("place"));
            places.add(place);
            for (var party : dissent.body().texts("parties")) {
                parties.add(party);
                told.computeIfAbsent(party + "\n" + place, _ -> new TreeSet<>())
                        .add(Words.code("form", dissent.body().text("form")));
            }
        }
        var columns = new ArrayList<>(List.of(Column.of(t("measures.dissent.party"))));
        places.forEach(place -> columns.add(Column.of(place)));
        columns.add(Column.of(t("measures.dissent.agrees")));
        var rows = parties.stream().map(party -> row(party, places, told)).toList();
        return new Disagreements(
                new Grid(t("measures.dissent.title"), columns, rows, ""),
                rows.stream().anyMatch(Grid.Row::urgent));
    }

    boolean any() {
        return !table.rows().isEmpty();
    }

    private static Grid.Row row(String party, Set<String> places, Map<String, Set<String>> told) {
        var said = places.stream()
                .map(place -> told.getOrDefault(party + "\n" + place, Set.of()))
                .toList();
        boolean differ = said.stream().distinct().count() > 1;
        var cells = new ArrayList<>(List.of(Cell.typed(party)));
        said.forEach(forms -> cells.add(Cell.of(
                forms.isEmpty() ? t("measures.dissent.silent") : forms.stream().collect(Collectors.joining(", ")))));
        cells.add(
                differ
                        ? Cell.tag(t("measures.dissent.differ"), Tone.YELLOW)
                        : Cell.of(t(places.size() > 1 ? "measures.dissent.same" : "measures.dissent.one")));
        return new Grid.Row(cells, differ);
    }
}
