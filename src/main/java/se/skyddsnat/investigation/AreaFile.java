package se.skyddsnat.investigation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's own areas, as a spreadsheet saves them: a heading, then a line for each, its fields between semicolons.
 * The order of the lines is the order of the areas. What is wrong is told by line, and then nothing is loaded.
 */
final class AreaFile {

    static final String HEADING = "code;side_sv;side_en;name_sv;name_en;from;to";

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int FIELDS = 7;

    private AreaFile() {}

    /** What came of reading one. */
    sealed interface Read {}

    /** All of it. */
    record Areas(List<Area> areas) implements Read {}

    /** What is wrong, by line. */
    record Wrong(List<String> faults) implements Read {}

    static Read read(String text) {
        var lines = text.replace("\uFEFF", "").lines().toList();
        var faults = new ArrayList<String>();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADING)) {
            return new Wrong(List.of("line 1: the heading must be " + HEADING));
        }
        var areas = new ArrayList<Area>();
        var codes = new HashSet<String>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                var fault = line(lines.get(i), areas, codes);
                if (!fault.isEmpty()) {
                    faults.add("line " + (i + 1) + ": " + fault);
                }
            }
        }
        if (areas.isEmpty() && faults.isEmpty()) {
            faults.add("there is no area in it");
        }
        return faults.isEmpty() ? new Areas(List.copyOf(areas)) : new Wrong(List.copyOf(faults));
    }

    /** {@return what is wrong with a line; empty when it is an area, which is then added} */
    private static String line(String line, List<Area> areas, Set<String> codes) {
        var fields = List.of(Pattern.compile(";").split(line, -1)).stream()
                .map(String::strip)
                .toList();
        if (fields.size() != FIELDS) {
            return "it has " + fields.size() + " fields, not " + FIELDS;
        }
        if (!CODE.matcher(fields.getFirst()).matches()) {
            return "the code must be capital letters, digits and _, not '" + fields.getFirst() + "'";
        }
        if (!codes.add(fields.getFirst())) {
            return "the code " + fields.getFirst() + " is there already";
        }
        if (fields.subList(1, 5).stream().anyMatch(String::isEmpty)) {
            return "a name is missing; each is written in both languages";
        }
        try {
            var from = day(fields.get(5));
            var to = day(fields.get(6));
            if (from != null && to != null && to.isBefore(from)) {
                return "it ends before it begins";
            }
            areas.add(new Area(
                    fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), from, to, true));
            return "";
        } catch (DateTimeException e) {
            return "a day is written as 2027-01-31, or left out";
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
