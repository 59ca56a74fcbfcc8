package se.skyddsnat.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One question about all of a module's actions on one kind of record. Most share their rules, so each set of rules is asked
 * about once.
 *
 * @param question is answered with the numbers of those that hold
 * @param actions by that number
 */
record Offer(String question, List<List<Action>> actions) {

    static Map<Subject, Offer> all(Class<? extends Action> actions) {
        return Stream.of((Action[]) actions.getEnumConstants())
                .collect(Collectors.groupingBy(
                        Action::subject, Collectors.collectingAndThen(Collectors.toList(), Offer::of)));
    }

    private static Offer of(List<Action> actions) {
        var byFilter = actions.stream()
                .collect(Collectors.groupingBy(Action::filter, LinkedHashMap::new, Collectors.toList()));
        return new Offer(
                question(actions.getFirst().subject(), List.copyOf(byFilter.keySet())), List.copyOf(byFilter.values()));
    }

    private static String question(Subject subject, List<String> filters) {
        var cases = IntStream.range(0, filters.size())
                .mapToObj(number -> "case when %s then %d end".formatted(filters.get(number), number))
                .collect(Collectors.joining(", "));
        return "select unnest(array_remove(array[%s], null)) from %s, %s where %s.id = :id"
                .formatted(cases, subject.from(), User.VIEWER, subject.alias());
    }
}
