package se.skyddsnat.measures;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.skyddsnat.web.Grid.Trend;

/** The last year of an indicator as a line so small that it stands in a table: no scale, only its way. */
final class TrendLine {

    private static final int MONTHS = 12;
    private static final int EDGE = 2;

    private TrendLine() {}

    /** {@return how it has gone, in a few words with the line beside} */
    static Trend of(RunChart chart) {
        return new Trend(drawn(chart.points()), RunWords.brief(chart));
    }

    private static String drawn(List<RunChart.Point> points) {
        if (points.isEmpty()) {
            return "";
        }
        var last = points.getLast().month();
        var year = points.stream()
                .filter(point -> point.month().isAfter(last.minusMonths(MONTHS)))
                .toList();
        if (year.size() < 2) {
            return "";
        }
        double low = year.stream().mapToDouble(RunChart.Point::value).min().orElseThrow();
        double high = year.stream().mapToDouble(RunChart.Point::value).max().orElseThrow();
        return year.stream()
                .map(point -> at(
                        1 - ChronoUnit.MONTHS.between(point.month(), last) / (MONTHS - 1.0),
                        high > low ? (point.value() - low) / (high - low) : 0.5))
                .collect(Collectors.joining(" "));
    }

    /** @param right and up, of one */
    private static String at(double right, double up) {
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f",
                EDGE + (Trend.WIDTH - 2 * EDGE) * right,
                EDGE + (Trend.HEIGHT - 2 * EDGE) * (1 - up));
    }
}
