package se.skyddsnat.web;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Ids that tie a field to its hint and its error. */
final class Field {

    private Field() {}

    static String id(String name) {
        return name.replace('.', '-');
    }

    static @Nullable String describedBy(String name, String hint, String error, String... more) {
        var ids = new ArrayList<String>();
        if (!hint.isEmpty()) {
            ids.add(id(name) + "-hint");
        }
        if (!error.isEmpty()) {
            ids.add(id(name) + "-error");
        }
        for (var other : more) {
            if (!other.isEmpty()) {
                ids.add(other);
            }
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** {@return null, which leaves the attribute out, for an empty value} */
    static @Nullable String orNone(String value) {
        return value.isEmpty() ? null : value;
    }
}
