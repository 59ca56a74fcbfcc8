package se.skyddsnat.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is wrong with a form: field name to a sentence that says what to do, in the order of the page.
 *
 * <p>What the user typed stays in the form record, as text; nothing typed is lost because something was wrong.
 */
public record Errors(Map<String, String> messages) {

    private static final Errors NONE = new Errors(Map.of());

    public Errors {
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    }

    public static Errors none() {
        return NONE;
    }

    public static Errors of(String field, String message) {
        return NONE.with(field, message);
    }

    /** The first message of a field stays. */
    public Errors with(String field, String message) {
        var more = new LinkedHashMap<>(messages);
        more.putIfAbsent(field, message);
        return new Errors(more);
    }

    public Errors when(boolean wrong, String field, String message) {
        return wrong ? with(field, message) : this;
    }

    public Errors and(Errors others) {
        var more = new LinkedHashMap<>(messages);
        others.messages.forEach(more::putIfAbsent);
        return new Errors(more);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    public boolean has(String field) {
        return messages.containsKey(field);
    }

    /** {@return whether a part of a field is wrong, by itself or because the whole is} */
    boolean wrong(String field, String part) {
        return has(field + "." + part) || has(field);
    }

    /** {@return the message of a field or of a part of it ({@code when} answers for {@code when.year}), or nothing} */
    public String message(String field) {
        var own = messages.get(field);
        if (own != null) {
            return own;
        }
        return messages.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(field + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
