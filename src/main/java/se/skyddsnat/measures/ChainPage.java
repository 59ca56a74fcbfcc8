package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/** The chain that a thing stands in, drawn from left to right and written as a table beside it. */
record ChainPage(Item item, Chain chain, Words words) implements Page {

    private static final int BOX_WIDTH = 190;
    private static final int BOX_HEIGHT = 58;
    private static final int ACROSS = 60;
    private static final int DOWN = 16;
    private static final int LETTERS = 26;
    private static final int LINES = 2;

    /** A thing in the drawing. */
    record Box(int x, int y, String kind, List<String> lines, String path, boolean here) {}

    /** A line from one box to another. */
    record Line(int x1, int y1, int x2, int y2) {}

    @Override
    public String title() {
        return t("measures.chain.title");
    }

    @Override
    public boolean wide() {
        return true;
    }

    String name() {
        return words.name(item);
    }

    int width() {
        return chain.stages().size() * (BOX_WIDTH + ACROSS) - ACROSS + 2;
    }

    int height() {
        int most = chain.stages().stream().mapToInt(List::size).max().orElse(0);
        return most * (BOX_HEIGHT + DOWN) + 2;
    }

    List<Box> boxes() {
        var boxes = new ArrayList<Box>();
        for (int stage = 0; stage < chain.stages().size(); stage++) {
            var items = chain.stages().get(stage);
            for (int i = 0; i < items.size(); i++) {
                var each = items.get(i);
                boxes.add(new Box(
                        1 + stage * (BOX_WIDTH + ACROSS),
                        1 + i * (BOX_HEIGHT + DOWN),
                        Words.one(each.kind()),
                        lines(words.name(each)),
                        Thing.path(each.code()),
                        each.equals(item)));
            }
        }
        return boxes;
    }

    List<Line> lines() {
        var places = new HashMap<String, Box>();
        var boxes = boxes().iterator();
        chain.stages().forEach(items -> items.forEach(each -> places.put(each.code(), boxes.next())));
        return chain.edges().stream()
                .map(edge -> line(place(places, edge.to()), place(places, edge.from())))
                .toList();
    }

    private static Box place(Map<String, Box> places, Item item) {
        return Objects.requireNonNull(places.get(item.code()));
    }

    /** From the earlier to the later; things of one stage are joined at their sides. */
    private static Line line(Box from, Box to) {
        int middle = BOX_HEIGHT / 2;
        return from.x() == to.x()
                ? new Line(from.x() + BOX_WIDTH / 2, from.y() + BOX_HEIGHT, to.x() + BOX_WIDTH / 2, to.y())
                : new Line(from.x() + BOX_WIDTH, from.y() + middle, to.x(), to.y() + middle);
    }

    Grid table() {
        return new Grid(
                t("measures.chain.table"),
                List.of(
                        Column.of(t("measures.chain.thing")),
                        Column.of(t("measures.chain.kind")),
                        Column.of(t("measures.chain.from"))),
                chain.stages().stream()
                        .flatMap(List::stream)
                        .map(each -> Grid.Row.of(
                                words.cell(each, false),
                                Cell.of(Words.one(each.kind())),
                                Cell.of(String.join(
                                        ", ",
                                        chain.edges().stream()
                                                .filter(edge -> edge.from().equals(each))
                                                .map(edge -> words.name(edge.to()))
                                                .distinct()
                                                .toList()))))
                        .toList(),
                "");
    }

    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ", -1)) {
            if (line.length() + word.length() > LETTERS && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        if (lines.size() <= LINES) {
            return lines;
        }
        return List.of(lines.get(0), lines.get(1) + " …");
    }
}
