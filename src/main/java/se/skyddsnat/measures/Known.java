package se.skyddsnat.measures;

import java.util.List;
import java.util.Map;

/**
 * What the register holds before a file is read or a page is saved.
 *
 * @param kinds by code
 * @param registries codes of matters by their registry number
 * @param follows what each matter follows
 * @param withdrawn kinds by code of what was taken out: nothing points at it, and no other kind takes its code
 */
record Known(
        Map<String, Kind> kinds,
        Map<String, String> registries,
        Map<String, List<String>> follows,
        Map<String, Kind> withdrawn) {

    Known {
        kinds = Map.copyOf(kinds);
        registries = Map.copyOf(registries);
        follows = Map.copyOf(follows);
        withdrawn = Map.copyOf(withdrawn);
    }

    static Known nothing() {
        return new Known(Map.of(), Map.of(), Map.of(), Map.of());
    }
}
