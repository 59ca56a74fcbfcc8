package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/** All things of one kind. */
record KindPage(Kind kind, Grid things, boolean kept) implements Page {

    private static final int COLUMNS = 4;

    static KindPage of(Kind kind, Register register, boolean kept) {
        var words = new Words(register.byCode());
        var shown =
                kind.fields().stream().filter(KindPage::telling).limit(COLUMNS).toList();
        var columns = new ArrayList<>(List.of(Column.of(Words.kind(kind))));
        shown.forEach(field -> columns.add(Column.of(Words.field(field.name()))));
        return new KindPage(
                kind,
                new Grid(
                        Words.kind(kind),
                        columns,
                        register.items(kind).stream()
                                .map(item -> row(item, shown, words))
                                .toList(),
                        t("measures.kind.empty")),
                kept);
    }

    @Override
    public String title() {
        return Words.kind(kind);
    }

    @Override
    public boolean wide() {
        return true;
    }

    String path() {
        return "/register/" + kind.section();
    }

    /** What tells things of a kind apart beside their name: what is chosen, pointed at, or a day. */
    private static boolean telling(Field field) {
        return switch (field.type()) {
            case FieldType.Day _, FieldType.OneOf _, FieldType.Ref _, FieldType.Refs _, FieldType.Money _ -> true;
            case FieldType.Text _,
                    FieldType.Whole _,
                    FieldType.Decimal _,
                    FieldType.Truth _,
                    FieldType.Texts _,
                    FieldType.Wholes _,
                    FieldType.Rows _ -> false;
        };
    }

    private static Grid.Row row(Item item, List<Field> shown, Words words) {
        var cells = new ArrayList<Cell>();
        cells.add(words.cell(item, false));
        for (var field : shown) {
            var pieces = words.said(List.of(field), item.body()).stream()
                    .flatMap(said -> said.pieces().stream())
                    .toList();
            var text = pieces.stream().map(Said.Piece::text).collect(Collectors.joining(", "));
            cells.add(
                    !pieces.isEmpty() && pieces.stream().allMatch(Said.Piece::typed)
                            ? Cell.typed(text)
                            : Cell.of(text));
        }
        return new Grid.Row(cells, false);
    }
}
