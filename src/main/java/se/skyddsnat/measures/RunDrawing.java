package se.skyddsnat.measures;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of a run chart stands in its picture, {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param line the values, as points of a polyline for each definition that they were counted by
 * @param levels the mean, the limits and the target, each with its label
 * @param breaks where a new definition begins
 */
record RunDrawing(
        List<String> line,
        List<Mark> marks,
        List<Level> levels,
        List<Tick> months,
        List<Tick> values,
        List<Tick> breaks) {

    static final int WIDTH = 720;
    static final int HEIGHT = 320;
    static final int LEFT = 64;
    static final int RIGHT = 620;
    static final int TOP = 16;
    static final int BOTTOM = 274;
    private static final int APART = 17;
    private static final int MOST_MONTHS = 8;

    /** A value; one that is more than chance has another shape, not only another colour. */
    record Mark(String x, String y, boolean speaks) {}

    /** A line over the whole width. */
    record Level(String css, String y, String labelY, String label) {}

    record Tick(String at, String label) {}

    /**
     * @param unit writes numbers
     * @param target null where there is none
     * @param older points by an older definition, which the limits are not about
     * @param since the first month by the definition that holds, where there is an older one
     */
    static RunDrawing of(
            RunChart chart,
            List<RunChart.Point> older,
            Unit unit,
            @Nullable Double target,
            Optional<YearMonth> since,
            Labels labels) {
        var all = Stream.concat(older.stream(), chart.points().stream()).toList();
        var scale = Scale.of(all, chart.limits(), unit, target);
        var levels = new ArrayList<Level>();
        chart.limits().ifPresent(limits -> {
            levels.add(scale.level("mean", limits.mean(), labels.mean()));
            if (limits.upper() <= scale.top()) {
                levels.add(scale.level("limit", limits.upper(), labels.upper()));
            }
            if (limits.lower() >= scale.bottom()) {
                levels.add(scale.level("limit", limits.lower(), labels.lower()));
            }
        });
        if (target != null) {
            levels.add(scale.level("target", target, labels.target()));
        }
        var marks = new ArrayList<Mark>();
        older.forEach(point -> marks.add(scale.mark(point, false)));
        for (int i = 0; i < chart.points().size(); i++) {
            marks.add(scale.mark(chart.points().get(i), chart.speaks(i)));
        }
        return new RunDrawing(
                Stream.of(older, chart.points())
                        .map(part -> part.stream()
                                .map(point -> scale.x(point.month()) + "," + scale.y(point.value()))
                                .collect(Collectors.joining(" ")))
                        .toList(),
                marks,
                apart(levels),
                scale.months(),
                scale.values(unit),
                since.map(month -> new Tick(scale.x(month), labels.definition())).stream()
                        .toList());
    }

    /** What the lines are called. */
    record Labels(String mean, String upper, String lower, String target, String definition) {}

    /** Labels that would stand on each other are moved apart. */
    private static List<Level> apart(List<Level> levels) {
        var sorted = levels.stream()
                .sorted(java.util.Comparator.comparingDouble(level -> Double.parseDouble(level.y())))
                .toList();
        var moved = new ArrayList<Level>();
        double free = 0;
        for (var level : sorted) {
            double y = Math.max(Double.parseDouble(level.y()) + 4, free);
            moved.add(new Level(level.css(), level.y(), written(y), level.label()));
            free = y + APART;
        }
        return moved;
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** From months and values to places. */
    private record Scale(YearMonth first, long months0, double bottom, double top, double step) {

        static Scale of(
                List<RunChart.Point> points, Optional<RunChart.Limits> limits, Unit unit, @Nullable Double target) {
            var values = new ArrayList<Double>();
            points.forEach(point -> values.add(point.value()));
            limits.ifPresent(each -> {
                values.add(each.mean());
                values.add(Math.min(each.upper(), unit.most()));
                values.add(Math.max(each.lower(), 0));
            });
            if (target != null) {
                values.add(target);
            }
            double low = values.stream().mapToDouble(value -> value).min().orElse(0);
            double high = values.stream().mapToDouble(value -> value).max().orElse(1);
            if (low > 0 && low < high / 2) {
                low = 0;
            }
            double step = step(Math.max(high - low, Math.abs(high) / 10 + 0.1) / 4);
            var first =
                    points.isEmpty() ? YearMonth.of(2000, 1) : points.getFirst().month();
            var last = points.isEmpty() ? first : points.getLast().month();
            return new Scale(
                    first,
                    Math.max(1, ChronoUnit.MONTHS.between(first, last)),
                    Math.floor(low / step) * step,
                    Math.ceil(high / step) * step + (high == low ? step : 0),
                    step);
        }

        /** {@return 1, 2 or 5 of some power of ten, at least as much} */
        private static double step(double wanted) {
            double power = Math.pow(10, Math.floor(Math.log10(wanted)));
            return Stream.of(1.0, 2.0, 5.0, 10.0)
                            .filter(nice -> nice * power >= wanted)
                            .findFirst()
                            .orElse(10.0)
                    * power;
        }

        String x(YearMonth month) {
            return written(LEFT + (RIGHT - LEFT - 12) * (double) ChronoUnit.MONTHS.between(first, month) / months0 + 6);
        }

        String y(double value) {
            return written(BOTTOM - (BOTTOM - TOP) * (value - bottom) / (top - bottom));
        }

        Mark mark(RunChart.Point point, boolean speaks) {
            return new Mark(x(point.month()), y(point.value()), speaks);
        }

        Level level(String css, double value, String label) {
            return new Level(css, y(value), y(value), label);
        }

        List<Tick> months() {
            int every = (int) Math.max(1, Math.ceil((months0 + 1) / (double) MOST_MONTHS));
            return Stream.iterate(0L, i -> i <= months0, i -> i + every)
                    .map(i ->
                            new Tick(x(first.plusMonths(i)), first.plusMonths(i).toString()))
                    .toList();
        }

        List<Tick> values(Unit unit) {
            return IntStream.rangeClosed(0, (int) Math.round((top - bottom) / step))
                    .mapToObj(i -> bottom + i * step)
                    .map(value -> new Tick(y(value), unit.written(value)))
                    .toList();
        }
    }
}
