package se.skyddsnat.measures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that leads to a thing and all that follows from it: from the audit over the recommendation, what boards hold of it and
 * what was assigned, to the measures and what they are followed by.
 */
final class Chain {

    /** Where in the chain a kind stands; what is not here is no part of it. */
    private static final Map<Kind, Integer> STAGES = Map.of(
            Kind.MATTER, 0,
            Kind.RECOMMENDATION, 1,
            Kind.DECISION, 1,
            Kind.POSITION, 2,
            Kind.ASSIGNMENT, 2,
            Kind.MEASURE, 3,
            Kind.FUNDING, 3,
            Kind.INDICATOR, 4);

    /** What the fields are through which one thing leads to another. */
    private static final Set<String> FIELDS =
            Set.of("follows", "matter", "on", "serves", "decision", "assignment", "measure", "about");

    /** One thing pointing at another, both in the chain. */
    record Edge(Item from, Item to) {}

    private final List<List<Item>> stages = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    Chain(Register register, Item start) {
        var found = new LinkedHashSet<Item>();
        follow(register, start, true, found, new HashSet<>());
        follow(register, start, false, found, new HashSet<>());
        int count = STAGES.values().stream().mapToInt(stage -> stage + 1).max().orElse(0);
        for (int stage = 0; stage < count; stage++) {
            int here = stage;
            stages.add(register.items().stream()
                    .filter(found::contains)
                    .filter(item -> STAGES.getOrDefault(item.kind(), -1) == here)
                    .toList());
        }
        for (var item : found) {
            for (var link : item.links()) {
                register.find(link.code())
                        .filter(to -> FIELDS.contains(link.field()) && found.contains(to))
                        .ifPresent(to -> edges.add(new Edge(item, to)));
            }
        }
    }

    static Kind[] kinds() {
        return STAGES.keySet().toArray(Kind[]::new);
    }

    static boolean has(Kind kind) {
        return STAGES.containsKey(kind);
    }

    List<List<Item>> stages() {
        return stages;
    }

    List<Edge> edges() {
        return edges;
    }

    private static void follow(Register register, Item item, boolean up, Set<Item> found, Set<String> seen) {
        if (!STAGES.containsKey(item.kind()) || !seen.add(item.code())) {
            return;
        }
        found.add(item);
        if (up) {
            item.links().stream()
                    .filter(link -> FIELDS.contains(link.field()))
                    .flatMap(link -> register.find(link.code()).stream())
                    .forEach(next -> follow(register, next, true, found, seen));
        } else {
            register.pointing(item.code(), FIELDS).forEach(next -> follow(register, next, false, found, seen));
        }
    }
}
