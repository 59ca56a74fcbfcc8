package se.skyddsnat.measures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.NotFound;

/** What the months look like to whoever looks: all measures of one, and one measure's. */
@Component
class MonthLooks {

    private final Months months;
    private final Measures measures;
    private final Access access;
    private final AuditLog audit;
    private final MonthStore store;
    private final EvidenceStore evidence;
    private final Values values;
    private final MonthReminderStore reminders;

    MonthLooks(
            Months months,
            Measures measures,
            Access access,
            AuditLog audit,
            MonthStore store,
            EvidenceStore evidence,
            Values values,
            MonthReminderStore reminders) {
        this.months = months;
        this.measures = measures;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.evidence = evidence;
        this.values = values;
        this.reminders = reminders;
    }

    /**
     * The measures of a month.
     *
     * @param all that go on in it
     * @param rows those that are shown
     * @param reminded when each person was reminded of it the last time, for whoever may remind
     */
    record Overview(
            YearMonth month,
            List<MonthStore.Row> all,
            List<MonthStore.Row> rows,
            Map<String, List<Values.Course>> courses,
            Map<UUID, Instant> reminded) {}

    /** A measure's month as the one who looks may use it. */
    record Opened(
            MonthFile file,
            Optional<MonthReport> before,
            List<MonthReport> history,
            List<EvidenceFile> files,
            Set<MeasureAction> allowed,
            List<MonthStore.Person> people) {

        boolean may(MeasureAction action) {
            return allowed.contains(action);
        }
    }

    Overview overview(User user, YearMonth month, MonthFilter filter) {
        months.requireBegun(month);
        return measures.steering(user, () -> {
            audit.record(LogEntry.permitted("measures.months", "item").noting(month.toString()));
            var all = store.month(month).stream()
                    .filter(row -> followed(row, month))
                    .toList();
            var rows = all.stream().filter(filter::shows).toList();
            var codes = rows.stream().map(row -> row.measure().code()).collect(Collectors.toSet());
            return new Overview(
                    month,
                    all,
                    rows,
                    values
                            .courses(
                                    values.indicators().stream()
                                            .filter(indicator -> codes.contains(indicator.measure()))
                                            .toList(),
                                    month)
                            .stream()
                            .collect(Collectors.groupingBy(
                                    course -> course.indicator().measure())),
                    Measures.keeps(user) ? reminders.latest(month) : Map.of());
        });
    }

    Opened open(User user, String code, YearMonth month) {
        months.requireBegun(month);
        return measures.steering(user, () -> {
            var measure = store.find(code).orElseThrow(NotFound::new);
            access.require(user, MeasureAction.READ, measure.id());
            audit.record(LogEntry.permitted(
                            "measures.read-month", "item", measure.id().value())
                    .noting(month.toString()));
            var history = store.history(measure.id());
            return new Opened(
                    months.filed(measure, month).with(values.of(values.indicators(code), month)),
                    history.stream()
                            .filter(report -> report.month().isBefore(month))
                            .findFirst(),
                    history,
                    evidence.list(measure.id(), month),
                    access.allowed(user, MeasureAction.class, MeasureAction.READ.subject(), measure.id()),
                    Measures.keeps(user) ? store.people() : List.of());
        });
    }

    /** What is done or past is followed no more, unless somebody has filed the month all the same. */
    private static boolean followed(MonthStore.Row row, YearMonth month) {
        boolean done = row.before().filter(status -> status == MonthStatus.DONE).isPresent();
        return row.report().isPresent() || (row.measure().goesOn(month) && !done);
    }
}
