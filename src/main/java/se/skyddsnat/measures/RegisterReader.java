package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a file of the register: a first line that names the format, then a list for each kind of thing. */
final class RegisterReader {

    static final String FORMAT = "skyddsnat-measures-1";

    private final List<Fault> faults = new ArrayList<>();
    private final Map<Item, Integer> lines = new LinkedHashMap<>();

    private RegisterReader() {}

    /** {@return all of the file, or what is wrong with it: by itself, and beside what the register holds already} */
    static Reading read(String text, Known known) {
        try {
            return new RegisterReader().things(YamlText.parse(text), known);
        } catch (YamlText.Unreadable unreadable) {
            return new Reading.Faulty(List.of(unreadable.fault()));
        }
    }

    private Reading things(MappingNode whole, Known known) {
        if (repeats(whole, Collections.newSetFromMap(new IdentityHashMap<>()))) {
            return new Reading.Faulty(faults);
        }
        var reader = new ItemReader(faults);
        var sections = reader.parts(whole);
        var format = sections.remove("format");
        if (!(format instanceof ScalarNode named) || !named.getValue().equals(FORMAT)) {
            faults.add(new Fault(1, t("measures.fault.format", FORMAT)));
        }
        sections.forEach((name, node) -> section(reader, name, node));
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, t("measures.fault.nothing")));
        }
        faults.addAll(new References(lines, known).faults());
        return faults.isEmpty() ? new Reading.Things(List.copyOf(lines.keySet())) : new Reading.Faulty(faults);
    }

    private void section(ItemReader reader, String name, Node node) {
        var kind = Kind.of(name);
        if (kind.isEmpty()) {
            reader.fault(
                    node,
                    t(
                            "measures.fault.section",
                            name,
                            Stream.of(Kind.values()).map(Kind::section).collect(Collectors.joining(", "))));
        } else if (node instanceof SequenceNode sequence) {
            for (var each : sequence.getValue()) {
                reader.read(kind.get(), each).ifPresent(item -> lines.put(item, YamlText.line(each)));
            }
        } else {
            reader.fault(node, t("measures.fault.list", name));
        }
    }

    /** An alias stands for a whole tree and can be multiplied without end: what is meant is written out. */
    private boolean repeats(Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            faults.add(new Fault(YamlText.line(node), t("measures.fault.alias")));
            return true;
        }
        return switch (node) {
            case MappingNode mapping ->
                mapping.getValue().stream().anyMatch(each -> repeats(each.getValueNode(), seen));
            case SequenceNode sequence -> sequence.getValue().stream().anyMatch(each -> repeats(each, seen));
            default -> false;
        };
    }
}
