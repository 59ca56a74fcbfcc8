package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/**
 * A thing as typed on a page. It is read by the reader of files, as if each field stood on a line of its own: what a file
 * may not say, a page may not either.
 *
 * @param typed fields by name; a field of a row is {@code field.number.name}
 */
record ThingForm(Kind kind, MultiValueMap<String, String> typed) {

    private static final int SPARE_ROWS = 2;
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    static ThingForm of(Item item) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("code", item.code());
        fill(typed, "", item.kind().fields(), item.body());
        return new ThingForm(item.kind(), typed);
    }

    static ThingForm empty(Kind kind) {
        return new ThingForm(kind, new LinkedMultiValueMap<>());
    }

    /** What came of reading it. */
    record Read(Optional<Item> item, Errors errors) {}

    Read read() {
        var faults = new ArrayList<Fault>();
        var tuples = new ArrayList<NodeTuple>();
        tuples.add(new NodeTuple(scalar("code", 0), scalar(text("code"), 0)));
        var fields = kind.fields();
        for (int i = 0; i < fields.size(); i++) {
            var node = node("", fields.get(i), i + 1);
            if (node != null) {
                tuples.add(new NodeTuple(scalar(fields.get(i).name(), i + 1), node));
            }
        }
        var item = new ItemReader(faults)
                .read(kind, new MappingNode(Tag.MAP, true, tuples, mark(-1), mark(-1), FlowStyle.BLOCK));
        var errors = Errors.none();
        for (var field : fields) {
            if (field.required() && node("", field, 0) == null) {
                errors = errors.with(field.name(), t("measures.edit.missing", Words.field(field.name())));
            }
        }
        for (var fault : faults) {
            if (fault.line() > 0) {
                errors = errors.with(
                        fault.line() == 1
                                ? "code"
                                : fields.get(fault.line() - 2).name(),
                        fault.text());
            }
        }
        return new Read(item, errors);
    }

    String text(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    DateText day(String name) {
        return new DateText(text(name + ".day"), text(name + ".month"), text(name + ".year"));
    }

    /** {@return the numbers of the rows that the page shows: those filled in, and some to spare} */
    List<Integer> rows(String name) {
        int filled = typed.keySet().stream()
                .filter(key -> key.startsWith(name + "."))
                .filter(key -> !text(key).isBlank())
                .map(key -> key.substring(name.length() + 1).replaceFirst("\\..*", ""))
                .filter(number -> number.matches("\\d{1,3}"))
                .mapToInt(number -> Integer.parseInt(number) + 1)
                .max()
                .orElse(0);
        return IntStream.range(0, filled + SPARE_ROWS).boxed().toList();
    }

    private @Nullable Node node(String path, Field field, int line) {
        var name = path + field.name();
        return switch (field.type()) {
            case FieldType.Day _ -> {
                var day = day(name);
                yield day.isBlank()
                        ? null
                        : scalar(
                                day.date()
                                        .map(Object::toString)
                                        .orElse("%s-%s-%s".formatted(day.year(), day.month(), day.day())),
                                line);
            }
            case FieldType.Refs _ -> list(scalars(all(name).stream(), line), line);
            case FieldType.Texts _ -> list(scalars(text(name).lines(), line), line);
            case FieldType.Wholes _ -> list(scalars(BETWEEN.splitAsStream(text(name)), line), line);
            case FieldType.Rows(var inner) ->
                list(
                        rows(name).stream()
                                .map(number -> row(name + "." + number + ".", inner, line))
                                .filter(row -> !((MappingNode) row).getValue().isEmpty())
                                .toList(),
                        line);
            case FieldType.Decimal _, FieldType.Money _ ->
                blank(name) ? null : scalar(text(name).replace(',', '.').replaceAll("[\\s\u00a0]", ""), line);
            case FieldType.Text _, FieldType.Whole _, FieldType.Truth _, FieldType.OneOf _, FieldType.Ref _ ->
                blank(name) ? null : scalar(text(name), line);
        };
    }

    private Node row(String path, List<Field> fields, int line) {
        var tuples = new ArrayList<NodeTuple>();
        for (var field : fields) {
            var node = node(path, field, line);
            if (node != null) {
                tuples.add(new NodeTuple(scalar(field.name(), line), node));
            }
        }
        return new MappingNode(Tag.MAP, true, tuples, mark(line), mark(line), FlowStyle.BLOCK);
    }

    private static List<Node> scalars(Stream<String> texts, int line) {
        return texts.filter(text -> !text.isBlank())
                .map(text -> scalar(text, line))
                .toList();
    }

    private boolean blank(String name) {
        return text(name).isBlank();
    }

    private static @Nullable Node list(List<Node> nodes, int line) {
        return nodes.isEmpty() ? null : new SequenceNode(Tag.SEQ, true, nodes, mark(line), mark(line), FlowStyle.BLOCK);
    }

    private static Node scalar(String text, int line) {
        return new ScalarNode(Tag.STR, text, mark(line), mark(line), ScalarStyle.PLAIN);
    }

    private static Mark mark(int line) {
        return new Mark("form", 0, line, 0, new int[0], 0);
    }

    private static void fill(MultiValueMap<String, String> typed, String path, List<Field> fields, Body body) {
        for (var field : fields) {
            var name = path + field.name();
            if (!body.has(field.name())) {
                continue;
            }
            switch (field.type()) {
                case FieldType.Day _ -> {
                    var day = DateText.of(body.day(field.name()).orElseThrow());
                    typed.add(name + ".day", day.day());
                    typed.add(name + ".month", day.month());
                    typed.add(name + ".year", day.year());
                }
                case FieldType.Refs _ -> typed.addAll(name, body.texts(field.name()));
                case FieldType.Texts _ -> typed.add(name, String.join("\n", body.texts(field.name())));
                case FieldType.Wholes _ -> typed.add(name, String.join(", ", body.texts(field.name())));
                case FieldType.Money _ ->
                    typed.add(
                            name,
                            BigDecimal.valueOf(body.whole(field.name()).orElseThrow(), 2)
                                    .stripTrailingZeros()
                                    .toPlainString());
                case FieldType.Rows(var inner) -> {
                    var rows = body.rows(field.name());
                    for (int i = 0; i < rows.size(); i++) {
                        fill(typed, name + "." + i + ".", inner, rows.get(i));
                    }
                }
                case FieldType.Text _,
                        FieldType.Whole _,
                        FieldType.Decimal _,
                        FieldType.Truth _,
                        FieldType.OneOf _,
                        FieldType.Ref _ -> typed.add(name, body.text(field.name()));
            }
        }
    }
}
