package se.skyddsnat.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a thing says: field names to values, in the order of its declaration. A value is a {@link String} (a text, a day, a
 * code, a decimal as it was written), a {@link Long}, a {@link Boolean}, a list of strings or longs, or a list of bodies.
 */
record Body(Map<String, Object> values) {

    Body {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Body empty() {
        return new Body(Map.of());
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    Optional<Object> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** {@return the text, code or day as it is written; empty when it is not there} */
    String text(String field) {
        return find(field).map(String::valueOf).orElse("");
    }

    List<String> texts(String field) {
        return find(field)
                .map(value -> ((List<?>) value).stream().map(String::valueOf).toList())
                .orElse(List.of());
    }

    List<Body> rows(String field) {
        return find(field)
                .map(value -> ((List<?>) value).stream().map(Body.class::cast).toList())
                .orElse(List.of());
    }

    Optional<LocalDate> day(String field) {
        return find(field).map(value -> LocalDate.parse((String) value));
    }

    Optional<Long> whole(String field) {
        return find(field).map(Long.class::cast);
    }

    Optional<BigDecimal> decimal(String field) {
        return find(field).map(value -> new BigDecimal((String) value));
    }

    boolean truth(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }
}
