package se.skyddsnat.investigation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.skyddsnat.web.DateText;

/** The fields of a form as they were typed, right or wrong: what a draft keeps. */
public record Typed(Map<String, List<String>> fields) {

    /** Said by the page, not typed by anybody. */
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "_owner", "writer", "shown", "version");

    public Typed {
        var kept = new LinkedHashMap<>(fields);
        kept.keySet().removeAll(OF_THE_PAGE);
        fields = Map.copyOf(kept);
    }

    public String text(String name) {
        return list(name).stream().findFirst().orElse("");
    }

    public List<String> list(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** {@return a number that a page said; 0 where there is none} */
    int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    public DateText date(String name) {
        return new DateText(text(name + ".day"), text(name + ".month"), text(name + ".year"));
    }

    /** {@return how many letters there are to keep} */
    int length() {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
