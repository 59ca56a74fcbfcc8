package se.skyddsnat.measures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A measure's month with all that has happened to it.
 *
 * @param reports the latest first
 * @param locks the latest first
 * @param values of the measure's indicators in the month, as they stand
 */
record MonthFile(
        FollowedMeasure measure,
        YearMonth month,
        List<MonthReport> reports,
        List<Lock> locks,
        List<Indicator> indicators,
        List<IndicatorValue> values) {

    /**
     * Somebody locked the month.
     *
     * @param reopened who opened it again, by which decision
     */
    record Lock(int round, Instant at, String author, Optional<Reopening> reopened) {}

    /** Somebody opened it again. */
    record Reopening(String decision, Instant at, String author) {}

    MonthFile with(List<IndicatorValue> found) {
        return new MonthFile(measure, month, reports, locks, indicators, found);
    }

    Optional<MonthReport> report() {
        return reports.stream().findFirst();
    }

    Optional<Lock> lock() {
        return locks.stream().findFirst().filter(lock -> lock.reopened().isEmpty());
    }

    Optional<IndicatorValue> value(Indicator indicator) {
        return values.stream()
                .filter(value -> value.indicator().equals(indicator.code()))
                .findFirst();
    }
}
