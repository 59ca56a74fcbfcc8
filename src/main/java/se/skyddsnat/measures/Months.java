package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/**
 * The measures month by month: filed by coordinators and by those who answer for them, locked by the latter alone, opened
 * again by a decision. A row is never changed: who files again leaves what was filed before beside it.
 */
@Component
public class Months {

    private final Measures measures;
    private final Access access;
    private final AuditLog audit;
    private final MonthStore store;
    private final MonthLockStore locks;
    private final EvidenceStore evidence;
    private final Values values;
    private final MonthReminderStore reminders;
    private final Clock clock;

    Months(
            Measures measures,
            Access access,
            AuditLog audit,
            MonthStore store,
            MonthLockStore locks,
            EvidenceStore evidence,
            Values values,
            MonthReminderStore reminders,
            Clock clock) {
        this.measures = measures;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.locks = locks;
        this.evidence = evidence;
        this.values = values;
        this.reminders = reminders;
        this.clock = clock;
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
            java.util.Set<MeasureAction> allowed,
            List<MonthStore.Person> people) {

        boolean may(MeasureAction action) {
            return allowed.contains(action);
        }
    }

    YearMonth now() {
        return YearMonth.from(Formats.day(clock.instant()));
    }

    Overview overview(User user, YearMonth month, MonthFilter filter) {
        requireBegun(month);
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
        requireBegun(month);
        return measures.steering(user, () -> {
            var measure = store.find(code).orElseThrow(NotFound::new);
            access.require(user, MeasureAction.READ, measure.id());
            audit.record(LogEntry.permitted(
                            "measures.read-month", "item", measure.id().value())
                    .noting(month.toString()));
            var history = store.history(measure.id());
            return new Opened(
                    filed(measure, month).with(values.of(values.indicators(code), month)),
                    history.stream()
                            .filter(report -> report.month().isBefore(month))
                            .findFirst(),
                    history,
                    evidence.list(measure.id(), month),
                    access.allowed(user, MeasureAction.class, MeasureAction.READ.subject(), measure.id()),
                    Measures.keeps(user) ? store.people() : List.of());
        });
    }

    /**
     * Files a month; what was filed before stays beside it.
     *
     * @param typed values by the indicator's code; one that already stands so is not written again
     * @param shown the report that the page showed, or null
     * @throws Conflict when the month is locked, or somebody else has filed since
     */
    void file(
            User user,
            String code,
            YearMonth month,
            MonthReport.Said said,
            Map<String, BigDecimal> typed,
            @Nullable UUID shown) {
        filing(user, code, month, measure -> {
            locks.hold(measure.id(), month);
            var file = filed(measure, month);
            refuseLocked(file);
            var latest = file.report().orElse(null);
            if (latest != null && !latest.id().equals(shown)) {
                throw new Conflict(t("measures.month.changed", latest.author(), Formats.moment(latest.at())));
            }
            if (latest == null || !latest.said().equals(said)) {
                store.file(user, measure.id(), month, said);
            }
            for (var indicator : file.indicators()) {
                var number = typed.get(indicator.code());
                if (number != null) {
                    values.set(user, indicator, month, number, "", Entry.Way.PAGE);
                }
            }
            audit.record(LogEntry.permitted(
                            "measures.file-month", "item", measure.id().value())
                    .noting(month.toString()));
            return true;
        });
    }

    /** Files a month that somebody has told of. */
    public void file(User user, String code, YearMonth month, String status, Map<String, String> said) {
        var file = filing(user, code, month, measure -> filed(measure, month));
        var fields = new java.util.HashMap<>(said);
        fields.put("status", status);
        var read = new MonthForm(fields).read(file.indicators());
        file(
                user,
                code,
                month,
                read.said()
                        .orElseThrow(() -> new IllegalArgumentException(
                                code + " " + month + ": " + read.errors().messages())),
                read.values(),
                file.report().map(MonthReport::id).orElse(null));
    }

    /**
     * Locks a month as it stands. Whoever asks has given the password anew.
     *
     * @throws Conflict when it is locked already, or is not what the page showed
     */
    public void lock(User user, String code, YearMonth month, @Nullable UUID shown) {
        requireBegun(month);
        acting(user, MeasureAction.LOCK, code, measure -> {
            locks.hold(measure.id(), month);
            var file = filed(measure, month);
            refuseLocked(file);
            var report = file.report().orElseThrow(() -> new Conflict(t("measures.lock.nothing")));
            if (shown != null && !report.id().equals(shown)) {
                throw new Conflict(t("measures.month.changed", report.author(), Formats.moment(report.at())));
            }
            int round =
                    file.locks().stream().mapToInt(MonthFile.Lock::round).max().orElse(0) + 1;
            locks.lock(user, measure.id(), month, round, report.id());
            audit.record(LogEntry.permitted(
                            "measures.lock-month", "item", measure.id().value())
                    .noting(month.toString()));
            return true;
        });
    }

    /** Opens a locked month again, by a decision that is shown from then on. */
    public void reopen(User user, String code, YearMonth month, String decision) {
        acting(user, MeasureAction.REOPEN, code, measure -> {
            locks.hold(measure.id(), month);
            var lock = filed(measure, month).lock().orElseThrow(() -> new Conflict(t("measures.reopen.open")));
            locks.reopen(user, measure.id(), month, lock.round(), decision);
            audit.record(LogEntry.permitted(
                            "measures.reopen-month", "item", measure.id().value())
                    .noting(month.toString()));
            return true;
        });
    }

    /** Says who answers for a measure from now on. */
    public void give(User user, String code, AccountId account) {
        acting(user, MeasureAction.KEEP, code, measure -> {
            var person = store.people().stream()
                    .filter(each -> each.account().equals(account.value()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (measure.account().filter(person.account()::equals).isEmpty()) {
                store.give(user, measure.id(), person);
                audit.record(
                        LogEntry.permitted("measures.give", "item", measure.id().value()));
            }
            return true;
        });
    }

    /** Runs with a measure that the person may file the month of. */
    <T> T filing(User user, String code, YearMonth month, Function<FollowedMeasure, T> act) {
        requireBegun(month);
        return acting(user, MeasureAction.FILE, code, act);
    }

    /** Runs with a measure that the person keeps. */
    <T> T keeping(User user, String code, Function<FollowedMeasure, T> act) {
        return acting(user, MeasureAction.KEEP, code, act);
    }

    private <T> T acting(User user, Action action, String code, Function<FollowedMeasure, T> act) {
        return measures.steering(user, () -> {
            var measure = store.find(code).orElseThrow(NotFound::new);
            access.require(user, action, measure.id());
            return act.apply(measure);
        });
    }

    /** Without the values, which are counted when they are shown. */
    private MonthFile filed(FollowedMeasure measure, YearMonth month) {
        return new MonthFile(
                measure,
                month,
                store.reports(measure.id(), month),
                locks.locks(measure.id(), month),
                values.indicators(measure.code()),
                List.of());
    }

    /** What is done or past is followed no more, unless somebody has filed the month all the same. */
    private static boolean followed(MonthStore.Row row, YearMonth month) {
        boolean done = row.before().filter(status -> status == MonthStatus.DONE).isPresent();
        return row.report().isPresent() || (row.measure().goesOn(month) && !done);
    }

    private void requireBegun(YearMonth month) {
        if (month.isAfter(now())) {
            throw new Conflict(t("measures.month.future", MonthText.words(month)));
        }
    }

    private static void refuseLocked(MonthFile file) {
        if (file.lock().isPresent()) {
            throw locked(file.lock().get());
        }
    }

    static Conflict locked(MonthFile.Lock lock) {
        return new Conflict(t("measures.lock.locked", lock.author(), Formats.moment(lock.at())));
    }
}
