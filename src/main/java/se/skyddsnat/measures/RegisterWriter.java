package se.skyddsnat.measures;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Writes the register to the file that it can be read from again, always in the same form. */
final class RegisterWriter {

    private static final int WIDTH = 110;

    private RegisterWriter() {}

    static String write(List<Item> items) {
        var sections = new ArrayList<NodeTuple>();
        sections.add(new NodeTuple(plain("format"), plain(RegisterReader.FORMAT)));
        for (var kind : Kind.values()) {
            var things = items.stream()
                    .filter(item -> item.kind() == kind)
                    .map(RegisterWriter::item)
                    .toList();
            if (!things.isEmpty()) {
                sections.add(new NodeTuple(plain(kind.section()), list(things, FlowStyle.BLOCK)));
            }
        }
        var options = new DumperOptions();
        options.setIndent(4);
        options.setIndicatorIndent(2);
        options.setWidth(WIDTH);
        options.setAllowUnicode(true);
        options.setSplitLines(true);
        var out = new StringWriter();
        new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options, new DaysArePlain())
                .serialize(new MappingNode(Tag.MAP, sections, FlowStyle.BLOCK), out);
        return out.toString();
    }

    private static Node item(Item item) {
        var tuples = new ArrayList<NodeTuple>();
        tuples.add(new NodeTuple(plain("code"), text(item.code())));
        tuples.addAll(tuples(item.kind().fields(), item.body()));
        return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }

    private static List<NodeTuple> tuples(List<Field> fields, Body body) {
        return fields.stream()
                .filter(field -> body.has(field.name()))
                .map(field -> new NodeTuple(plain(field.name()), value(field, body)))
                .toList();
    }

    private static Node value(Field field, Body body) {
        var name = field.name();
        return switch (field.type()) {
            case FieldType.Rows(var inner) ->
                list(
                        body.rows(name).stream()
                                .map(row -> (Node) new MappingNode(Tag.MAP, tuples(inner, row), FlowStyle.BLOCK))
                                .toList(),
                        FlowStyle.BLOCK);
            case FieldType.Refs _ ->
                list(body.texts(name).stream().map(RegisterWriter::text).toList(), FlowStyle.FLOW);
            case FieldType.Texts _ ->
                list(body.texts(name).stream().map(RegisterWriter::text).toList(), FlowStyle.BLOCK);
            case FieldType.Wholes _ ->
                list(body.texts(name).stream().map(RegisterWriter::plain).toList(), FlowStyle.FLOW);
            case FieldType.Money _ ->
                plain(BigDecimal.valueOf(body.whole(name).orElseThrow(), 2)
                        .stripTrailingZeros()
                        .toPlainString());
            case FieldType.Text _, FieldType.Ref _ -> text(body.text(name));
            case FieldType.Day _, FieldType.Whole _, FieldType.Decimal _, FieldType.Truth _, FieldType.OneOf _ ->
                plain(body.text(name));
        };
    }

    private static Node list(List<Node> nodes, FlowStyle style) {
        return new SequenceNode(Tag.SEQ, nodes, style);
    }

    private static Node text(String text) {
        return new ScalarNode(Tag.STR, text, null, null, text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
    }

    /** What may stand without quotes whatever it looks like. */
    private static Node plain(String text) {
        var tag = Stream.of(Tag.BOOL, Tag.INT, Tag.FLOAT, Tag.STR)
                .filter(each -> each.equals(DaysArePlain.tag(text)))
                .findFirst()
                .orElse(Tag.STR);
        return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
    }

    /** YAML's reader of 2005 takes 2024-02-26 for a moment, and would quote it. */
    private static final class DaysArePlain extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }

        static Tag tag(String text) {
            return new DaysArePlain().resolve(org.yaml.snakeyaml.nodes.NodeId.scalar, text, true);
        }
    }
}
