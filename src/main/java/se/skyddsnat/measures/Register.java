package se.skyddsnat.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register as it holds now, in the order it came, with what points at what. Nothing in it changes. */
final class Register {

    /** A thing that points at another through a field. */
    private record Arrow(String field, Item from) {}

    private final List<Item> items;
    private final Map<String, Item> byCode = new HashMap<>();
    private final Map<Kind, List<Item>> byKind = new HashMap<>();
    private final Map<String, List<Arrow>> arrows = new HashMap<>();
    private final Map<String, Map<String, List<Item>>> byField = new HashMap<>();

    Register(List<Item> items) {
        this.items = List.copyOf(items);
        for (var item : items) {
            byCode.put(item.code(), item);
            byKind.computeIfAbsent(item.kind(), _ -> new ArrayList<>()).add(item);
            for (var link : new LinkedHashSet<>(item.links())) {
                arrows.computeIfAbsent(link.code(), _ -> new ArrayList<>()).add(new Arrow(link.field(), item));
                byField.computeIfAbsent(link.field(), _ -> new HashMap<>())
                        .computeIfAbsent(link.code(), _ -> new ArrayList<>())
                        .add(item);
            }
        }
    }

    List<Item> items() {
        return items;
    }

    List<Item> items(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    Map<String, Item> byCode() {
        return byCode;
    }

    Optional<Item> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** {@return what points at a thing through one of these fields} */
    List<Item> pointing(String code, Set<String> fields) {
        var found =
                new LinkedHashMap<String, Item>(); // a thing is known by its code: comparing whole bodies takes long
        for (var arrow : arrows.getOrDefault(code, List.of())) {
            if (fields.contains(arrow.field())) {
                found.put(arrow.from().code(), arrow.from());
            }
        }
        return List.copyOf(found.values());
    }

    /** {@return the things of a kind that point at another through a field} */
    List<Item> pointing(Kind kind, String field, String code) {
        return byField.getOrDefault(field, Map.of()).getOrDefault(code, List.of()).stream()
                .filter(item -> item.kind() == kind)
                .toList();
    }
}
