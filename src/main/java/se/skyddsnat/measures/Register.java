package se.skyddsnat.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Part of the register, as it holds now, in the order it came. */
final class Register {

    private final List<Entry> entries;
    private final Map<String, Item> byCode = new HashMap<>();

    Register(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> byCode.put(entry.item().code(), entry.item()));
    }

    List<Item> items(Kind kind) {
        return entries.stream()
                .map(Entry::item)
                .filter(item -> item.kind() == kind)
                .toList();
    }

    Map<String, Item> byCode() {
        return Map.copyOf(byCode);
    }

    List<Entry> entries() {
        return entries;
    }

    Optional<Item> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** {@return what points at a thing through one of these fields} */
    List<Item> pointingAt(String code, Set<String> fields) {
        return entries.stream()
                .map(Entry::item)
                .filter(item -> item.links().stream()
                        .anyMatch(link -> link.code().equals(code) && fields.contains(link.field())))
                .toList();
    }

    /** {@return the things of a kind that point at another through a field} */
    List<Item> pointing(Kind kind, String field, String code) {
        return items(kind).stream()
                .filter(item -> item.links().contains(new Item.Link(field, code)))
                .toList();
    }
}
