package se.skyddsnat.measures;

import java.util.List;
import java.util.Map;

/**
 * What the register holds before a file is read or a page is saved.
 *
 * @param kinds by code
 * @param registries codes of matters by their registry number
 * @param follows what each matter follows
 */
record Known(Map<String, Kind> kinds, Map<String, String> registries, Map<String, List<String>> follows) {

    Known {
        kinds = Map.copyOf(kinds);
        registries = Map.copyOf(registries);
        follows = Map.copyOf(follows);
    }

    static Known nothing() {
        return new Known(Map.of(), Map.of(), Map.of());
    }
}
