package se.skyddsnat.instrument;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was answered: the field's name to its text. Of several choices the codes stand with a comma between.
 */
public record Answers(Map<String, String> fields) {

    public Answers {
        fields = Map.copyOf(fields);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public List<String> values(String field) {
        return Stream.of(value(field).split(","))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
