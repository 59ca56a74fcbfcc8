package se.skyddsnat.measures;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An indicator's months in order: what was said of each, what stands now, and where a new definition breaks them. */
final class IndicatorSeries {

    private static final int LATEST = 12;

    private final Indicator indicator;
    private final Map<Integer, Indicator> versions = new HashMap<>();
    private final SequencedMap<YearMonth, List<IndicatorValue>> months;
    private final List<IndicatorValue> latest;
    private final Map<Boolean, List<IndicatorValue>> byComparable;
    private final RunChart chart;

    IndicatorSeries(Indicators.Opened opened) {
        indicator = opened.indicator();
        opened.versions().forEach(entry -> versions.put(entry.number(), Indicator.of(entry)));
        months = months(opened.rows());
        latest = months.values().stream().map(List::getLast).toList();
        byComparable = latest.stream()
                .collect(Collectors.partitioningBy(
                        value -> version(value.definition()).comparable(indicator)));
        chart = RunChart.of(Values.points(comparable(true)));
    }

    /** {@return all that was said of each month, what was known then first} */
    SequencedMap<YearMonth, List<IndicatorValue>> months() {
        return months;
    }

    /** {@return what stands now of each month} */
    List<IndicatorValue> latest() {
        return latest;
    }

    /** {@return what stands now, by whether it can be compared with the definition that holds} */
    List<IndicatorValue> comparable(boolean comparable) {
        return byComparable.getOrDefault(comparable, List.of());
    }

    RunChart chart() {
        return chart;
    }

    Indicator version(int number) {
        return versions.getOrDefault(number, indicator);
    }

    /** {@return the first month by each definition that cannot be compared with the one before it} */
    Set<YearMonth> breaks() {
        var breaks = new TreeSet<YearMonth>();
        Indicator before = null;
        for (var value : latest) {
            var now = version(value.definition());
            if (before != null && !before.comparable(now)) {
                breaks.add(value.month());
            }
            before = now;
        }
        return breaks;
    }

    /** Of months before the first that has a number, a year's at most. */
    private static SequencedMap<YearMonth, List<IndicatorValue>> months(List<IndicatorValue> rows) {
        var months = new LinkedHashMap<YearMonth, List<IndicatorValue>>();
        var grouped = rows.stream()
                .collect(Collectors.groupingBy(IndicatorValue::month, LinkedHashMap::new, Collectors.toList()));
        boolean begun = false;
        int left = grouped.size();
        for (var month : grouped.entrySet()) {
            begun |= month.getValue().getFirst().number().isPresent();
            if (begun || left <= LATEST) {
                months.put(month.getKey(), month.getValue());
            }
            left--;
        }
        return months;
    }
}
