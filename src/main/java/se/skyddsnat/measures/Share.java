package se.skyddsnat.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A part of the bar that shows how a month's measures stand.
 *
 * @param at where it begins, and
 * @param width how wide it is, in hundredths of the bar
 */
record Share(String tone, String at, String width) {

    /** {@return a part for each way to stand that some measure has} */
    static List<Share> of(List<MonthStore.Row> rows) {
        var counts = rows.stream()
                .flatMap(row -> row.report().stream())
                .collect(Collectors.groupingBy(report -> report.said().status(), Collectors.counting()));
        var shares = new ArrayList<Share>();
        double at = 0;
        for (var status : MonthStatus.values()) {
            double width = 100.0 * counts.getOrDefault(status, 0L) / Math.max(1, rows.size());
            if (width > 0) {
                shares.add(new Share(status.label().tone().css(), number(at), number(width)));
                at += width;
            }
        }
        return shares;
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
