package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid.Cell;

/**
 * What things of the register and their fields are called.
 *
 * @param around things that may be named, by code
 */
record Words(Map<String, Item> around) {

    static String kind(Kind kind) {
        return t("measures.kind." + kind);
    }

    /** One thing of a kind. */
    static String one(Kind kind) {
        return t("measures.one." + kind);
    }

    static String field(String name) {
        return t("measures.field." + name);
    }

    static String code(String field, String code) {
        return t("measures.code." + field + "." + code);
    }

    /** {@return a thing's name in a list or a link} */
    String name(Item item) {
        var body = item.body();
        return switch (item.kind()) {
            case SOURCE, PLAN, GOAL, MATTER, ASSIGNMENT, INDICATOR, EFFORT -> body.text("title");
            case BOARD -> body.text("name");
            case RECOMMENDATION -> t("measures.name.recommendation", body.text("number"), body.text("title"));
            case MEASURE ->
                body.has("number")
                        ? t("measures.name.measure", body.text("number"), body.text("title"))
                        : body.text("title");
            case DECISION ->
                Stream.of(named(body.text("board")), body.text("section"), body.text("date"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
            case DISSENT ->
                t("measures.name.dissent", code("form", body.text("form")), String.join(", ", body.texts("parties")));
            case POSITION ->
                t("measures.name.position", named(body.text("board")), code("stance", body.text("stance")));
            case ANSWER -> t("measures.name.answer", named(body.text("board")), code("answer", body.text("answer")));
            case FUNDING ->
                t(
                        "measures.name.funding",
                        body.text("year"),
                        money(body.whole("amount").orElse(0L)));
            case CHECK -> t("measures.name.check", named(body.text("about")));
        };
    }

    /** {@return whether a name is what somebody wrote, and nothing of the program's own} */
    private static boolean typed(Kind kind) {
        return switch (kind) {
            case SOURCE, BOARD, PLAN, GOAL, MATTER, DECISION, RECOMMENDATION, ASSIGNMENT, MEASURE, INDICATOR, EFFORT ->
                true;
            case DISSENT, POSITION, ANSWER, FUNDING, CHECK -> false;
        };
    }

    /** {@return a thing's name in a table, which leads to it; with its kind below where kinds are mixed} */
    Cell cell(Item item, boolean kinds) {
        return new Cell(
                name(item), kinds ? one(item.kind()) : "", Thing.path(item.code()), null, typed(item.kind()), false);
    }

    /** {@return the name of the thing with a code, or the code of one that is not there any more} */
    String named(String code) {
        var item = around.get(code);
        return item == null ? code : name(item);
    }

    /** {@return everything that a body says, field by field} */
    List<Said> said(List<Field> fields, Body body) {
        return fields.stream()
                .filter(field -> body.has(field.name()))
                .map(field -> new Said(field(field.name()), pieces(field, body)))
                .toList();
    }

    private List<Said.Piece> pieces(Field field, Body body) {
        var name = field.name();
        return switch (field.type()) {
            case FieldType.Text _ -> List.of(Said.Piece.typed(body.text(name)));
            case FieldType.Whole _ -> List.of(Said.Piece.of(body.text(name)));
            case FieldType.Day _ ->
                List.of(Said.Piece.of(Formats.date(body.day(name).orElseThrow())));
            case FieldType.Money _ ->
                List.of(Said.Piece.of(money(body.whole(name).orElseThrow())));
            case FieldType.Decimal _ ->
                List.of(Said.Piece.of(Formats.decimal(body.decimal(name).orElseThrow())));
            case FieldType.Truth _ -> List.of(Said.Piece.of(t(body.truth(name) ? "measures.yes" : "measures.no")));
            case FieldType.OneOf _ -> List.of(Said.Piece.of(code(name, body.text(name))));
            case FieldType.Ref _ -> List.of(link(body.text(name)));
            case FieldType.Refs _ -> body.texts(name).stream().map(this::link).toList();
            case FieldType.Texts _ ->
                body.texts(name).stream().map(Said.Piece::typed).toList();
            case FieldType.Wholes _ -> List.of(Said.Piece.of(String.join(", ", body.texts(name))));
            case FieldType.Rows(var inner) ->
                body.rows(name).stream().map(row -> row(inner, row)).toList();
        };
    }

    /** A row in a line: its first text, and the rest smaller below. */
    private Said.Piece row(List<Field> fields, Body row) {
        var parts = fields.stream()
                .filter(field -> row.has(field.name()))
                .map(field -> pieces(field, row).stream().map(Said.Piece::text).collect(Collectors.joining(", ")))
                .toList();
        return new Said.Piece(
                parts.isEmpty() ? "" : parts.getFirst(),
                "",
                parts.stream().skip(1).filter(Objects::nonNull).collect(Collectors.joining(" · ")),
                true);
    }

    private Said.Piece link(String code) {
        return new Said.Piece(named(code), around.containsKey(code) ? Thing.path(code) : "", "", true);
    }

    static String money(long ore) {
        return t("measures.kronor", Formats.number(ore / 100));
    }
}
