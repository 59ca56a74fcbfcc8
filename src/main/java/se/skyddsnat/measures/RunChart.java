package se.skyddsnat.measures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * A series month by month, told apart into chance and change: an XmR chart (individuals and moving range).
 *
 * <p>Its limits are the mean and 2.66 mean moving ranges on either side of it: 3 divided by 1.128, the constant for ranges of
 * two. They come from the first twelve points, so that what changes later is seen against what was; until there are twelve,
 * from all; below ten there are none. Three rules say that something is more than chance: a point outside the limits (Nelson's
 * first rule), eight in a row on one side of the mean (the fourth of Western Electric), six in a row that rise or fall
 * (Nelson's third). Why these and no others: decision 14.
 *
 * @param limits empty while the points are too few
 * @param signals each thing that is more than chance, in the order of the months it began in
 */
record RunChart(List<Point> points, Optional<Limits> limits, List<Signal> signals) {

    static final int FEWEST = 10;
    static final int BASE = 12;
    static final int ON_ONE_SIDE = 8;
    static final int IN_ONE_DIRECTION = 6;
    private static final double RANGES = 2.66;

    RunChart {
        points = List.copyOf(points);
        signals = List.copyOf(signals);
    }

    /** A month and its value. */
    record Point(YearMonth month, double value) {}

    /** What chance alone keeps within. */
    record Limits(double lower, double mean, double upper) {}

    /** Which rule speaks. */
    enum Rule {
        OUTSIDE,
        LEVEL,
        TREND
    }

    /**
     * Something that is more than chance.
     *
     * @param first the number of the first point that it covers, from 0
     * @param last the number of the last
     * @param up whether it is higher than before, or rises
     */
    record Signal(Rule rule, int first, int last, boolean up) {}

    /** @param points in the order of their months; a month that is missing is passed over */
    static RunChart of(List<Point> points) {
        if (points.size() < FEWEST) {
            return new RunChart(points, Optional.empty(), List.of());
        }
        var limits = limits(points.subList(0, Math.min(points.size(), BASE)));
        var signals = new ArrayList<Signal>();
        for (int i = 0; i < points.size(); i++) {
            double value = points.get(i).value();
            if (value > limits.upper() || value < limits.lower()) {
                signals.add(new Signal(Rule.OUTSIDE, i, i, value > limits.upper()));
            }
        }
        for (boolean up : new boolean[] {true, false}) {
            DoublePredicate beside = up ? value -> value > limits.mean() : value -> value < limits.mean();
            signals.addAll(runs(
                    Rule.LEVEL,
                    up,
                    ON_ONE_SIDE,
                    IntStream.range(0, points.size())
                            .mapToObj(i -> beside.test(points.get(i).value()))
                            .toList()));
            signals.addAll(trends(points, up));
        }
        signals.sort(java.util.Comparator.comparingInt(Signal::first).thenComparing(Signal::rule));
        return new RunChart(points, Optional.of(limits), signals);
    }

    /** {@return what speaks of the latest point: a level before a trend before a single point} */
    Optional<Signal> now() {
        int latest = points.size() - 1;
        return signals.stream()
                .filter(signal -> signal.last() == latest)
                .min(java.util.Comparator.comparing(signal -> switch (signal.rule()) {
                    case LEVEL -> 0;
                    case TREND -> 1;
                    case OUTSIDE -> 2;
                }));
    }

    boolean speaks(int point) {
        return signals.stream().anyMatch(signal -> signal.first() <= point && point <= signal.last());
    }

    private static Limits limits(List<Point> base) {
        double mean = base.stream().mapToDouble(Point::value).average().orElseThrow();
        double range = IntStream.range(1, base.size())
                .mapToDouble(i -> Math.abs(base.get(i).value() - base.get(i - 1).value()))
                .average()
                .orElseThrow();
        return new Limits(mean - RANGES * range, mean, mean + RANGES * range);
    }

    private static List<Signal> trends(List<Point> points, boolean up) {
        var steps = new ArrayList<Boolean>();
        for (int i = 1; i < points.size(); i++) {
            double step = points.get(i).value() - points.get(i - 1).value();
            steps.add(up ? step > 0 : step < 0);
        }
        return runs(Rule.TREND, up, IN_ONE_DIRECTION - 1, steps).stream()
                .map(run -> new Signal(run.rule(), run.first(), run.last() + 1, run.up()))
                .toList();
    }

    /** The longest stretches of what holds, where they are long enough. */
    private static List<Signal> runs(Rule rule, boolean up, int enough, List<Boolean> holds) {
        var runs = new ArrayList<Signal>();
        int first = 0;
        for (int i = 0; i <= holds.size(); i++) {
            if (i == holds.size() || !holds.get(i)) {
                if (i - first >= enough) {
                    runs.add(new Signal(rule, first, i - 1, up));
                }
                first = i + 1;
            }
        }
        return runs;
    }
}
