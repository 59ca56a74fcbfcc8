package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Values in a file: a line for each, with the indicator's code, the month and the value, after a heading line. What stands
 * between them is what stands in the heading: a semicolon, a tab or a comma.
 *
 * @param lines what was read
 * @param faults what is wrong, each with its line; when there is any, nothing is taken in
 */
record ValueFile(List<Line> lines, List<Fault> faults) {

    static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_FAULTS = 50;
    private static final List<String> SEPARATORS = List.of(";", "\t", ",");

    /** A value that was read. */
    record Line(Indicator indicator, YearMonth month, BigDecimal number) {}

    /** What is wrong in a line. */
    record Fault(int line, String text) {

        String words() {
            return t("measures.values.line", line, text);
        }
    }

    static ValueFile read(String text, Map<String, Indicator> indicators, YearMonth now) {
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<Fault>();
        if (text.length() > MOST_CHARACTERS) {
            return new ValueFile(List.of(), List.of(new Fault(1, t("measures.values.large"))));
        }
        var rows = text.split("\n", -1);
        var heading = rows[0].strip();
        var separator = SEPARATORS.stream().filter(heading::contains).findFirst();
        if (separator.isEmpty() || heading.split(Pattern.quote(separator.get()), -1).length != 3) {
            return new ValueFile(List.of(), List.of(new Fault(1, t("measures.values.heading"))));
        }
        var seen = new HashMap<String, Integer>();
        for (int i = 1; i < rows.length && faults.size() < MOST_FAULTS; i++) {
            if (!rows[i].isBlank()) {
                line(rows[i].split(Pattern.quote(separator.get()), -1), i + 1, indicators, now, seen, lines, faults);
            }
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(1, t("measures.values.empty")));
        }
        return new ValueFile(lines, faults);
    }

    private static void line(
            String[] cells,
            int number,
            Map<String, Indicator> indicators,
            YearMonth now,
            Map<String, Integer> seen,
            List<Line> lines,
            List<Fault> faults) {
        if (cells.length != 3) {
            faults.add(new Fault(number, t("measures.values.cells", cells.length)));
            return;
        }
        var code = unquoted(cells[0]);
        var month = MonthText.read(unquoted(cells[1]));
        var indicator = indicators.get(code);
        if (indicator == null) {
            faults.add(new Fault(number, t("measures.values.unknown", code)));
        } else if (indicator.computed().isPresent()) {
            faults.add(new Fault(number, t("measures.value.counted", indicator.title())));
        } else if (month.isEmpty()) {
            faults.add(new Fault(number, t("measures.values.noMonth", unquoted(cells[1]))));
        } else if (month.get().isAfter(now)) {
            faults.add(new Fault(number, t("measures.month.future", MonthText.words(month.get()))));
        } else {
            var read = indicator.unit().read(unquoted(cells[2]));
            var twice = seen.putIfAbsent(code + " " + month.get(), number);
            if (read.value().isEmpty()) {
                faults.add(new Fault(number, read.wrong()));
            } else if (twice != null) {
                faults.add(new Fault(number, t("measures.values.twice", twice)));
            } else {
                lines.add(new Line(indicator, month.get(), read.value().get()));
            }
        }
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^\"(.*)\"$", "$1").strip();
    }
}
