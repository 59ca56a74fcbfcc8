package se.skyddsnat.investigation;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page on which somebody writes.
 *
 * @param writer this page in this window
 * @param shown the drafts that the page began with, each with its revision
 */
record Writing(UUID writer, List<Shown> shown) {

    private static final Pattern SHOWN =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):([0-9]{1,18})");

    /** A draft as a page showed it. */
    record Shown(UUID id, long revision) {}

    static Writing of(@Nullable String writer, @Nullable String shown) {
        return new Writing(id(writer), read(shown));
    }

    private static UUID id(@Nullable String writer) {
        try {
            return UUID.fromString(writer == null ? "" : writer);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID(); // a page that does not say which it is writes a draft of its own: nothing is lost
        }
    }

    /** What cannot be read stays beside, to be seen. */
    private static List<Shown> read(@Nullable String shown) {
        return SHOWN.matcher(shown == null ? "" : shown)
                .results()
                .map(each -> new Shown(UUID.fromString(each.group(1)), Long.parseLong(each.group(2))))
                .toList();
    }
}
