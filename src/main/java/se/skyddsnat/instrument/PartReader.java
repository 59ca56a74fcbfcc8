package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.FormText;

/** Takes the parts of one object, each by its name. What nobody has taken when it is closed is refused by name. */
final class PartReader {

    /** More than this many is no list to work through. */
    static final int MOST_FAULTS = 100;

    private static final String CODE = "[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?";

    private final Node.Parts object;
    private final List<Fault> faults;
    private final Set<String> taken = new HashSet<>();

    PartReader(Node.Parts object, List<Fault> faults) {
        this.object = object;
        this.faults = faults;
    }

    int line() {
        return object.line();
    }

    int line(String name) {
        var node = object.parts().get(name);
        return node == null ? line() : node.line();
    }

    void wrong(int line, String text) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(line, text));
        }
    }

    boolean has(String name) {
        return object.parts().containsKey(name);
    }

    String text(String name, int longest) {
        return take(name) instanceof Node.Text(int line, var value)
                ? checked(line, name, value, longest)
                : wrong(name, "text", "");
    }

    String code(String name) {
        var code = text(name, 40);
        if (!code.isEmpty() && !code.matches(CODE)) {
            wrong(line(name), t("instrument.fault.code", name, shortened(code)));
        }
        return code;
    }

    boolean truth(String name) {
        return take(name) instanceof Node.Truth truth ? truth.value() : wrong(name, "truth", false);
    }

    int whole(String name, int least, int most) {
        if (take(name) instanceof Node.Whole(int line, long value)) {
            if (value < least || value > most) {
                wrong(line, t("instrument.fault.range", name, least, most));
            }
            return Math.clamp(value, least, most);
        }
        return wrong(name, "whole", least);
    }

    @Nullable
    Integer findWhole(String name, int least, int most) {
        return has(name) ? whole(name, least, most) : null;
    }

    <E extends Enum<E>> E oneOf(String name, E[] all) {
        var code = text(name, 40);
        return named(line(name), name, code, all).orElse(all[0]);
    }

    <E extends Enum<E>> Set<E> someOf(String name, E[] all) {
        var found = new LinkedHashSet<E>();
        texts(name, 20)
                .forEach(text -> named(text.line(), name, text.value(), all).ifPresent(found::add));
        return found;
    }

    /** {@return the texts of a list that may not be empty} */
    List<Node.Text> texts(String name, int most) {
        var texts = new ArrayList<Node.Text>();
        for (var item : row(name, most)) {
            if (item instanceof Node.Text text) {
                texts.add(text);
            } else {
                wrong(item.line(), t("instrument.fault.text", name));
            }
        }
        return texts;
    }

    /** {@return the objects of a list that may not be empty} */
    List<PartReader> list(String name, int most) {
        var parts = new ArrayList<PartReader>();
        for (var item : row(name, most)) {
            if (item instanceof Node.Parts part) {
                parts.add(new PartReader(part, faults));
            } else {
                wrong(item.line(), t("instrument.fault.parts", name));
            }
        }
        return parts;
    }

    Optional<PartReader> find(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (take(name) instanceof Node.Parts part) {
            return Optional.of(new PartReader(part, faults));
        }
        wrong(line(name), t("instrument.fault.parts", name));
        return Optional.empty();
    }

    PartReader part(String name) {
        return find(name).orElseGet(() -> {
            if (!has(name)) {
                wrong(line(), t("instrument.fault.missing", name));
            }
            return new PartReader(new Node.Parts(line(name), java.util.Map.of()), new ArrayList<>());
        });
    }

    /** A text in every language that the form has. */
    Words words(String name, int longest, Set<String> languages) {
        var part = part(name);
        var words = new Words(part.text("sv", longest), languages.contains("en") ? part.text("en", longest) : null);
        part.close();
        return words;
    }

    Words findWords(String name, int longest, Set<String> languages) {
        return has(name) ? words(name, longest, languages) : Words.NONE;
    }

    /** {@return the names of the parts, for an object whose names are the writer's own} */
    Set<String> names() {
        return object.parts().keySet();
    }

    /** Refuses what nobody has asked for. */
    void close() {
        object.parts().forEach((name, node) -> {
            if (!taken.contains(name)) {
                wrong(node.line(), t("instrument.fault.unknown", shortened(name)));
            }
        });
    }

    private List<Node> row(String name, int most) {
        if (take(name) instanceof Node.Row(int line, var items)) {
            if (items.isEmpty() || items.size() > most) {
                wrong(line, t("instrument.fault.count", name, most, items.size()));
                return List.of();
            }
            return items;
        }
        return wrong(name, "list", List.of());
    }

    private @Nullable Node take(String name) {
        taken.add(name);
        return object.parts().get(name);
    }

    private String checked(int line, String name, String value, int longest) {
        var text = FormText.clean(value).strip();
        if (text.isEmpty()) {
            wrong(line, t("instrument.fault.empty", name));
        }
        if (text.length() > longest) {
            wrong(line, t("instrument.fault.long", name, text.length(), longest));
        }
        return text;
    }

    private <T> T wrong(String name, String kind, T instead) {
        wrong(line(name), has(name) ? t("instrument.fault." + kind, name) : t("instrument.fault.missing", name));
        return instead;
    }

    private <E extends Enum<E>> Optional<E> named(int line, String name, String code, E[] all) {
        var found = Stream.of(all).filter(each -> each.name().equals(code)).findFirst();
        if (found.isEmpty() && !code.isEmpty()) {
            var known = Stream.of(all).map(Enum::name).collect(Collectors.joining(", "));
            wrong(line, t("instrument.fault.oneOf", name, shortened(code), known));
        }
        return found;
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60).toLowerCase(Locale.ROOT) + "…" : text;
    }
}
