package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

/** Whether it works: an indicator over time, corrected beside what was known then, and filled from files. */
@Component
public class Indicators {

    private final Measures measures;
    private final Months months;
    private final Access access;
    private final AuditLog audit;
    private final RegisterStore register;
    private final MonthStore store;
    private final Values values;

    Indicators(
            Measures measures,
            Months months,
            Access access,
            AuditLog audit,
            RegisterStore register,
            MonthStore store,
            Values values) {
        this.measures = measures;
        this.months = months;
        this.access = access;
        this.audit = audit;
        this.register = register;
        this.store = store;
        this.values = values;
    }

    /**
     * An indicator with all that was ever said of it.
     *
     * @param versions of its definition, the latest first
     * @param rows a month's first row first
     */
    record Opened(
            Indicator indicator,
            FollowedMeasure measure,
            List<Entry> versions,
            List<IndicatorValue> rows,
            YearMonth now,
            boolean corrects) {}

    Opened read(User user, String code) {
        return measures.steering(user, () -> {
            var indicator = find(code);
            access.require(user, MeasureAction.READ, indicator.id());
            audit.record(LogEntry.permitted(
                    "measures.read-indicator", "item", indicator.id().value()));
            var measure = store.find(indicator.measure()).orElseThrow(NotFound::new);
            return new Opened(
                    indicator,
                    measure,
                    register.versions(code),
                    values.rows(indicator),
                    months.now(),
                    indicator.computed().isEmpty() && access.may(user, MeasureAction.FILE, measure.id()));
        });
    }

    /**
     * Sets the value of a month, or corrects it beside what was known then.
     *
     * @throws Conflict for a month that has not begun, and for what the program counts
     */
    void correct(User user, String code, YearMonth month, BigDecimal number, String why) {
        measures.steering(user, () -> {
            var indicator = find(code);
            var measure = store.find(indicator.measure()).orElseThrow(NotFound::new);
            access.require(user, MeasureAction.FILE, measure.id());
            if (month.isAfter(months.now())) {
                throw new Conflict(t("measures.month.future", MonthText.words(month)));
            }
            if (values.set(user, indicator, month, number, why, Entry.Way.PAGE)) {
                audit.record(LogEntry.permitted(
                                "measures.set-value", "item", indicator.id().value())
                        .noting(month.toString()));
            }
            return true;
        });
    }

    /** Takes in a file of values, whole or not at all. */
    ValueFile take(User user, String text) {
        Measures.requireKeeper(user);
        return measures.steering(user, () -> {
            var indicators =
                    values.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
            var file = ValueFile.read(text, indicators, months.now());
            if (file.faults().isEmpty()) {
                file.lines()
                        .forEach(line -> values.set(
                                user,
                                line.indicator(),
                                line.month(),
                                line.number(),
                                t("measures.values.fromFile"),
                                Entry.Way.FILE));
                audit.record(LogEntry.permitted("measures.import-values", "item"));
            }
            return file;
        });
    }

    /** Takes in values that somebody has told of. */
    public void fill(User user, String text) {
        var faults = take(user, text).faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.stream().map(ValueFile.Fault::words).collect(Collectors.joining("\n")));
        }
    }

    private Indicator find(String code) {
        return register.find(code)
                .filter(entry -> entry.item().kind() == Kind.INDICATOR)
                .map(Indicator::of)
                .orElseThrow(NotFound::new);
    }
}
