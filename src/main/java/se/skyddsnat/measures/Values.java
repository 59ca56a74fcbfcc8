package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Conflict;

/** The values of indicators, typed or counted; works inside the work of a facade. */
@Component
class Values {

    /** Five years: more than a board looks back, and enough for every rule of a run chart. */
    private static final int MONTHS = 60;

    private final ValueStore store;
    private final RegisterStore register;

    Values(ValueStore store, RegisterStore register) {
        this.store = store;
        this.register = register;
    }

    /**
     * An indicator over time.
     *
     * @param values what stands, by month
     */
    record Course(Indicator indicator, List<IndicatorValue> values) {

        RunChart chart() {
            return RunChart.of(points(values));
        }
    }

    static List<RunChart.Point> points(List<IndicatorValue> values) {
        var points = new ArrayList<RunChart.Point>();
        values.forEach(value -> value.number()
                .ifPresent(number -> points.add(new RunChart.Point(value.month(), number.doubleValue()))));
        return points;
    }

    List<Indicator> indicators() {
        return store.indicators();
    }

    List<Indicator> indicators(String measure) {
        return store.indicators(measure);
    }

    /** {@return how indicators have gone up to a month} */
    List<Course> courses(List<Indicator> indicators, YearMonth month) {
        var typed = store
                .standing(
                        indicators.stream()
                                .filter(indicator -> indicator.computed().isEmpty())
                                .map(Indicator::id)
                                .toList(),
                        month.minusMonths(MONTHS),
                        month)
                .stream()
                .collect(Collectors.groupingBy(IndicatorValue::indicator));
        return indicators.stream()
                .map(indicator -> new Course(indicator, course(indicator, typed, month)))
                .toList();
    }

    private List<IndicatorValue> course(Indicator indicator, Map<String, List<IndicatorValue>> typed, YearMonth month) {
        return indicator
                .computed()
                .map(computation -> store.counted(indicator, computation).stream()
                        .filter(value -> !value.month().isAfter(month))
                        .toList())
                .orElseGet(() -> comparable(indicator, typed.getOrDefault(indicator.code(), List.of())));
    }

    /** {@return what stands of indicators in one month} */
    List<IndicatorValue> of(List<Indicator> indicators, YearMonth month) {
        var values = new ArrayList<IndicatorValue>();
        var typed = indicators.stream()
                .filter(indicator -> indicator.computed().isEmpty())
                .map(Indicator::id)
                .toList();
        if (!typed.isEmpty()) {
            values.addAll(store.standing(typed, month, month));
        }
        indicators.forEach(indicator -> indicator
                .computed()
                .ifPresent(computation -> store.counted(indicator, computation).stream()
                        .filter(value -> value.month().equals(month))
                        .forEach(values::add)));
        return values;
    }

    /** {@return every row of an indicator; a month's first row is what was known then} */
    List<IndicatorValue> rows(Indicator indicator) {
        return indicator
                .computed()
                .map(computation -> store.counted(indicator, computation))
                .orElseGet(() -> store.all(indicator.id()));
    }

    /** Sets a value: the first of its month, or a correction beside it. What stands already is not written again. */
    boolean set(User user, Indicator indicator, YearMonth month, BigDecimal number, String why, Entry.Way way) {
        if (indicator.computed().isPresent()) {
            throw new Conflict(t("measures.value.counted", indicator.title()));
        }
        var standing = store.standing(List.of(indicator.id()), month, month).stream()
                .flatMap(value -> value.number().stream())
                .findFirst();
        if (standing.filter(value -> value.compareTo(number) == 0).isPresent()) {
            return false;
        }
        store.add(user, indicator, month, number, why, way);
        return true;
    }

    /** Those that were counted by the definition that holds, or by one that says the same. */
    private List<IndicatorValue> comparable(Indicator indicator, List<IndicatorValue> values) {
        if (values.stream().allMatch(value -> value.definition() == indicator.version())) {
            return values;
        }
        var versions = register.versions(indicator.code()).stream()
                .map(Indicator::of)
                .filter(indicator::comparable)
                .map(Indicator::version)
                .collect(Collectors.toSet());
        return values.stream()
                .filter(value -> versions.contains(value.definition()))
                .toList();
    }
}
