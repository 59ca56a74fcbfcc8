package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.Formats;

/** Where reminders go, and which have gone. */
@Component
class MonthReminderStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    MonthReminderStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody with a month that is open and an address. */
    record Waiting(UUID account, String email) {}

    /** {@return who answers for a measure that goes on, is not locked, and has not been reminded of this month} */
    List<Waiting> waiting(YearMonth month, LocalDate today) {
        return jdbc.sql("""
                select distinct m.account, a.email
                from measures.measure m
                join lateral (
                    select a.email from measures.mail_address a where a.account_id = m.account
                    order by a.at desc, a.id desc limit 1) a on a.email <> ''
                where (m.start is null or m.start < :next)
                    and not exists (select from measures.month_locked l where l.measure_id = m.id and l.month = :month)
                    and coalesce((
                        select r.status from measures.month_report r where r.measure_id = m.id and r.month < :month
                        order by r.month desc, r.at desc, r.id desc limit 1) <> 'DONE', true)
                    and not exists (
                        select from measures.reminder s
                        where s.account_id = m.account and s.month = :month and (s.author_id is null or s.day = :today))
                order by m.account
                """)
                .param("month", month.atDay(1))
                .param("next", month.plusMonths(1).atDay(1))
                .param("today", today)
                .query((row, _) -> new Waiting(uuid(row, "account"), text(row, "email")))
                .list();
    }

    /** {@return whether it is this node that sends it} */
    boolean claim(UUID account, YearMonth month) {
        return jdbc.sql("""
                insert into measures.reminder (account_id, month, at) values (:account, :month, :now)
                on conflict do nothing
                """)
                        .param("account", account)
                        .param("month", month.atDay(1))
                        .param("now", timestamp(clock.instant()))
                        .update()
                == 1;
    }

    /** {@return whether nobody has reminded the person of the month today: then it is this node that sends it} */
    boolean claim(UUID account, YearMonth month, User asking) {
        return jdbc.sql("""
                insert into measures.reminder (account_id, month, at, author_id, author)
                values (:account, :month, :now, :asking, :name) on conflict do nothing
                """)
                        .param("account", account)
                        .param("month", month.atDay(1))
                        .param("now", timestamp(clock.instant()))
                        .param("asking", asking.account())
                        .param("name", asking.displayName())
                        .update()
                == 1;
    }

    /** Takes back what was claimed today. */
    void release(UUID account, YearMonth month) {
        jdbc.sql("delete from measures.reminder where account_id = :account and month = :month and day = :today")
                .param("account", account)
                .param("month", month.atDay(1))
                .param("today", Formats.day(clock.instant()))
                .update();
    }

    /** {@return where a person wants reminders; empty for nowhere} */
    Optional<String> address(UUID account) {
        return jdbc.sql("""
                select a.email from measures.mail_address a where a.account_id = :account
                order by a.at desc, a.id desc limit 1
                """)
                .param("account", account)
                .query((row, _) -> text(row, "email"))
                .optional()
                .filter(email -> !email.isEmpty());
    }

    /** {@return when each person was reminded of a month the last time} */
    Map<UUID, Instant> latest(YearMonth month) {
        var latest = new HashMap<UUID, Instant>();
        jdbc.sql("select account_id, max(at) as at from measures.reminder where month = :month group by account_id")
                .param("month", month.atDay(1))
                .query((row, _) -> latest.put(uuid(row, "account_id"), instant(row, "at")) == null)
                .list();
        return latest;
    }

    void setAddress(User user, String email) {
        jdbc.sql("""
                insert into measures.mail_address (id, account_id, email, at) values (:id, :account, :email, :now)
                """)
                .param("id", Id.make())
                .param("account", user.account())
                .param("email", email)
                .param("now", timestamp(clock.instant()))
                .update();
    }
}
