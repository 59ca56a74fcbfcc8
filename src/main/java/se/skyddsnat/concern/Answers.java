package se.skyddsnat.concern;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.skyddsnat.web.DateText;

/**
 * What stands in each field of a draft. A field has several answers when two devices wrote different things without
 * knowing of each other; then a person must say which holds.
 *
 * @param byField newest first
 */
record Answers(Map<String, List<Answer>> byField) {

    Answers {
        byField = Map.copyOf(byField);
    }

    static Answers of(Collection<Answer> answers) {
        return new Answers(answers.stream()
                .sorted(Comparator.comparingInt(Answer::revision).reversed())
                .collect(groupingBy(Answer::field)));
    }

    /** {@return what stands in a field, the newest of several; nothing is the empty text} */
    String value(String field) {
        var answers = byField.getOrDefault(field, List.of());
        return answers.isEmpty() ? "" : answers.getFirst().value();
    }

    /** {@return what is ticked in a field of check boxes} */
    List<String> values(String field) {
        var value = value(field);
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    DateText day(String field) {
        return new DateText(value(field + ".day"), value(field + ".month"), value(field + ".year"));
    }

    /** {@return the different texts among which a person must choose, newest first; none when all is clear} */
    List<Answer> versions(String field) {
        var answers = byField.getOrDefault(field, List.of());
        var different = answers.stream()
                .filter(answer -> answers.stream()
                        .filter(other -> other.revision() > answer.revision())
                        .noneMatch(other -> other.value().equals(answer.value())))
                .toList();
        return different.size() > 1 ? different : List.of();
    }
}
