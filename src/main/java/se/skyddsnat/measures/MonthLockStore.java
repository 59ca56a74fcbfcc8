package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.TransactionLock;

/** All SQL over the locks of months. */
@Component
class MonthLockStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    MonthLockStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@return a month's locks, the latest first} */
    List<MonthFile.Lock> locks(ItemId measure, YearMonth month) {
        return jdbc.sql("""
                select l.round, l.at, l.author, r.decision, r.at as reopened_at, r.author as reopened_by
                from measures.month_lock l
                left join measures.month_reopening r
                    on r.measure_id = l.measure_id and r.month = l.month and r.round = l.round
                where l.measure_id = :measure and l.month = :month order by l.round desc
                """)
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .query((row, _) -> new MonthFile.Lock(
                        row.getInt("round"),
                        instant(row, "at"),
                        text(row, "author"),
                        findText(row, "decision").isPresent()
                                ? Optional.of(new MonthFile.Reopening(
                                        text(row, "decision"), instant(row, "reopened_at"), text(row, "reopened_by")))
                                : Optional.empty()))
                .list();
    }

    /** Nobody else files, locks or opens this month before this work is done. */
    void hold(ItemId measure, YearMonth month) {
        TransactionLock.take(jdbc, measure.value() + " " + month);
    }

    void lock(User by, ItemId measure, YearMonth month, int round, UUID report) {
        jdbc.sql("""
                insert into measures.month_lock (id, measure_id, month, round, report_id, at, author_id, author)
                values (:id, :measure, :month, :round, :report, :now, :account, :author)
                """)
                .param("id", Id.make())
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .param("round", round)
                .param("report", report)
                .param("now", timestamp(clock.instant()))
                .param("account", by.account())
                .param("author", by.displayName())
                .update();
    }

    void reopen(User by, ItemId measure, YearMonth month, int round, String decision) {
        jdbc.sql("""
                insert into measures.month_reopening (id, measure_id, month, round, decision, at, author_id, author)
                values (:id, :measure, :month, :round, :decision, :now, :account, :author)
                """)
                .param("id", Id.make())
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .param("round", round)
                .param("decision", decision)
                .param("now", timestamp(clock.instant()))
                .param("account", by.account())
                .param("author", by.displayName())
                .update();
    }
}
