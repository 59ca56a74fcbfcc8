package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads one thing out of a file by the declaration of its kind; every fault is collected with its line. */
final class ItemReader {

    static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private final List<Fault> faults;

    ItemReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** {@return the thing, if it has a code and what it must have} */
    Optional<Item> read(Kind kind, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return fault(node, t("measures.fault.parts", kind.section()));
        }
        int before = faults.size();
        var parts = parts(mapping);
        var code = parts.remove("code");
        if (code == null) {
            return fault(node, t("measures.fault.missing", "code"));
        }
        var written = code instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!CODE.matcher(written).matches()) {
            return fault(code, t("measures.fault.code", written));
        }
        var body = body(kind.fields(), mapping, parts);
        return faults.size() == before ? Optional.of(new Item(kind, written, body)) : Optional.empty();
    }

    /** {@return the values of a mapping by name; a name that comes twice is a fault} */
    Map<String, Node> parts(MappingNode mapping) {
        var parts = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (parts.putIfAbsent(name, tuple.getValueNode()) != null) {
                fault(tuple.getKeyNode(), t("measures.fault.twice", name));
            }
        }
        return parts;
    }

    private Body body(List<Field> fields, MappingNode mapping, Map<String, Node> parts) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var node = parts.remove(field.name());
            if (node != null && !empty(node)) {
                value(field, node).ifPresent(value -> values.put(field.name(), value));
            } else if (field.required()) {
                fault(mapping, t("measures.fault.missing", field.name()));
            }
        }
        var names = fields.stream().map(Field::name).collect(Collectors.joining(", "));
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && parts.containsKey(key.getValue())) {
                fault(key, t("measures.fault.unknown", key.getValue(), names));
            }
        }
        return new Body(values);
    }

    private Optional<Object> value(Field field, Node node) {
        return switch (field.type()) {
            case FieldType.Rows(var inner) -> list(field, node, (_, each) -> row(inner, field, each));
            case FieldType.Refs _, FieldType.Texts _ -> list(field, node, this::text);
            case FieldType.Wholes(var least, var most) ->
                list(field, node, (_, each) -> whole(field, each, least, most));
            case FieldType.Text _, FieldType.Ref _ -> text(field, node);
            case FieldType.OneOf(var codes) ->
                text(field, node)
                        .filter(code -> codes.contains(code)
                                || no(node, t("measures.fault.oneOf", field.name(), code, String.join(", ", codes))));
            case FieldType.Day _ -> text(field, node).flatMap(text -> day(field, node, (String) text));
            case FieldType.Whole(var least, var most) -> whole(field, node, least, most);
            case FieldType.Money _ ->
                text(field, node)
                        .flatMap(text -> decimal((String) text))
                        .map(kronor -> kronor.movePointRight(2).toBigInteger().longValue())
                        .map(Object.class::cast)
                        .or(() -> fault(node, t("measures.fault.money", field.name())));
            case FieldType.Decimal _ ->
                text(field, node)
                        .flatMap(text -> decimal((String) text))
                        .map(number -> (Object) number.toPlainString())
                        .or(() -> fault(node, t("measures.fault.decimal", field.name())));
            case FieldType.Truth _ ->
                text(field, node)
                        .filter(text -> text.equals("true")
                                || text.equals("false")
                                || no(node, t("measures.fault.truth", field.name())))
                        .map(text -> text.equals("true"));
        };
    }

    private Optional<Object> text(Field field, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return fault(node, t("measures.fault.text", field.name()));
        }
        var text = scalar.getValue().strip();
        int most = field.type() instanceof FieldType.Text(int longest, boolean _) ? longest : 300;
        if (text.length() > most) {
            return fault(node, t("measures.fault.long", field.name(), text.length(), most));
        }
        return text.indexOf('\0') >= 0 ? fault(node, t("measures.fault.text", field.name())) : Optional.of(text);
    }

    private Optional<Object> list(Field field, Node node, BiFunction<Field, Node, Optional<Object>> each) {
        if (!(node instanceof SequenceNode sequence)) {
            return fault(node, t("measures.fault.list", field.name()));
        }
        var values = new ArrayList<>();
        for (var item : sequence.getValue()) {
            each.apply(field, item).ifPresent(values::add);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(values));
    }

    private Optional<Object> row(List<Field> fields, Field field, Node node) {
        return node instanceof MappingNode mapping
                ? Optional.of(body(fields, mapping, parts(mapping)))
                : fault(node, t("measures.fault.parts", field.name()));
    }

    private Optional<Object> whole(Field field, Node node, long least, long most) {
        var read = text(field, node)
                .flatMap(text -> ((String) text).matches("-?\\d{1,15}")
                        ? Optional.of(Long.valueOf((String) text))
                        : Optional.empty());
        return read.filter(number -> number >= least && number <= most)
                .map(Object.class::cast)
                .or(() -> fault(
                        node, t("measures.fault.whole", field.name(), String.valueOf(least), String.valueOf(most))));
    }

    private Optional<Object> day(Field field, Node node, String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeException e) {
            return fault(node, t("measures.fault.day", field.name(), text));
        }
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static boolean empty(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    private boolean no(Node node, String text) {
        fault(node, text);
        return false;
    }

    <T> Optional<T> fault(Node node, String text) {
        faults.add(new Fault(YamlText.line(node), text));
        return Optional.empty();
    }
}
