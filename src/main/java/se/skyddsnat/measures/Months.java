package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
    private final Values values;
    private final Clock clock;

    Months(
            Measures measures,
            Access access,
            AuditLog audit,
            MonthStore store,
            MonthLockStore locks,
            Values values,
            Clock clock) {
        this.measures = measures;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.locks = locks;
        this.values = values;
        this.clock = clock;
    }

    YearMonth now() {
        return YearMonth.from(Formats.day(clock.instant()));
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
    MonthFile filed(FollowedMeasure measure, YearMonth month) {
        return new MonthFile(
                measure,
                month,
                store.reports(measure.id(), month),
                locks.locks(measure.id(), month),
                values.indicators(measure.code()),
                List.of());
    }

    void requireBegun(YearMonth month) {
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
