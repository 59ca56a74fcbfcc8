package se.skyddsnat.instrument;

import java.util.List;

/** A question is asked only where another one was answered with one of these. */
record Condition(String question, List<String> is) {

    Condition {
        is = List.copyOf(is);
    }

    boolean holds(Question asked, Answers answers) {
        return asked.fields().stream()
                .filter(field -> !field.equals(asked.basisField()))
                .flatMap(field -> answers.values(field).stream())
                .anyMatch(is::contains);
    }
}
