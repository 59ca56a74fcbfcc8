package se.skyddsnat.measures;

import java.util.List;
import java.util.Map;

/**
 * One thing of the register with all around it.
 *
 * @param versions the latest first; the first holds
 * @param around what it points at and what those point at that point at it, by code
 * @param months how many months are reported of it
 * @param kept whether the one who looks may write a new version
 */
record Thing(List<Entry> versions, List<Pointing> pointing, Map<String, Item> around, int months, boolean kept) {

    static String path(String code) {
        return "/register/things/" + code;
    }

    Entry entry() {
        return versions.getFirst();
    }

    Item item() {
        return entry().item();
    }

    /** {@return the things of a kind that point at it} */
    List<Item> pointing(Kind kind) {
        return pointing.stream()
                .map(Pointing::from)
                .filter(item -> item.kind() == kind)
                .distinct()
                .toList();
    }
}
