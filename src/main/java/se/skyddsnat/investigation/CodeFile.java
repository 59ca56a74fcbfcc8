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
 * A municipality's own codes, as a spreadsheet saves them: a heading, then a line for each, its fields between semicolons,
 * first the code and last the days that it is in use. The order of the lines is the order of the codes. What is wrong is told
 * by line, and then nothing is read.
 *
 * @param words what stands between the code and the days
 */
public record CodeFile(List<String> words) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** What came of reading one. */
    sealed interface Read {}

    /** All of it. */
    record Lines(List<Line> lines) implements Read {}

    /** What is wrong, by line. */
    record Wrong(List<String> faults) implements Read {}

    /** A code with its words, none of them empty, and the days it is in use, both included. */
    public record Line(
            String code,
            List<String> words,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    String heading() {
        return "code;" + String.join(";", words) + ";from;to";
    }

    Read read(String text) {
        var lines = text.replace("\uFEFF", "").lines().toList();
        var faults = new ArrayList<String>();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(heading())) {
            return new Wrong(List.of("line 1: the heading must be " + heading()));
        }
        var read = new ArrayList<Line>();
        var codes = new HashSet<String>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                var fault = line(lines.get(i), read, codes);
                if (!fault.isEmpty()) {
                    faults.add("line " + (i + 1) + ": " + fault);
                }
            }
        }
        if (read.isEmpty() && faults.isEmpty()) {
            faults.add("there is no line but the heading");
        }
        return faults.isEmpty() ? new Lines(List.copyOf(read)) : new Wrong(List.copyOf(faults));
    }

    /** {@return what is wrong with a line; empty when it is a code, which is then added} */
    private String line(String line, List<Line> read, Set<String> codes) {
        var fields = List.of(Pattern.compile(";").split(line, -1)).stream()
                .map(String::strip)
                .toList();
        int last = words.size() + 1;
        if (fields.size() != last + 2) {
            return "it has " + fields.size() + " fields, not " + (last + 2);
        }
        if (!CODE.matcher(fields.getFirst()).matches()) {
            return "the code must be capital letters, digits and _, not '" + fields.getFirst() + "'";
        }
        if (!codes.add(fields.getFirst())) {
            return "the code " + fields.getFirst() + " is there already";
        }
        for (int i = 1; i < last; i++) {
            var name = words.get(i - 1);
            if (fields.get(i).isEmpty()) {
                return name + " is missing; a name is written in both languages";
            }
            if (name.equals("honour") && !Set.of("yes", "no").contains(fields.get(i))) {
                return "honour is yes or no, not '" + fields.get(i) + "'";
            }
        }
        try {
            var from = day(fields.get(last));
            var to = day(fields.get(last + 1));
            if (from != null && to != null && to.isBefore(from)) {
                return "it ends before it begins";
            }
            read.add(new Line(fields.getFirst(), fields.subList(1, last), from, to));
            return "";
        } catch (DateTimeException e) {
            return "a day is written as 2027-01-31, or left out";
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
