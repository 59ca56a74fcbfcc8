package se.skyddsnat.measures;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A page on which somebody writes of a month.
 *
 * @param writer this page in this window
 * @param shown the draft that it began with
 */
record MonthWriting(UUID writer, Optional<Shown> shown) {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern SHOWN = Pattern.compile("(" + ID + "):([0-9]{1,9})");

    /** A draft as a page showed it. */
    record Shown(UUID id, int revision) {}

    /** A page that does not say which it is writes a draft of its own: nothing is lost. */
    static MonthWriting of(String writer, String shown) {
        var read = SHOWN.matcher(shown);
        return new MonthWriting(
                writer.matches(ID) ? UUID.fromString(writer) : UUID.randomUUID(),
                read.matches()
                        ? Optional.of(new Shown(UUID.fromString(read.group(1)), Integer.parseInt(read.group(2))))
                        : Optional.empty());
    }

    String said() {
        return shown.map(each -> each.id() + ":" + each.revision()).orElse("");
    }
}
