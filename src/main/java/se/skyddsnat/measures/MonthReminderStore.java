package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;

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
    List<Waiting> waiting(YearMonth month) {
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
                    and not exists (select from measures.reminder s where s.account_id = m.account and s.month = :month)
                order by m.account
                """)
                .param("month", month.atDay(1))
                .param("next", month.plusMonths(1).atDay(1))
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

    void release(UUID account, YearMonth month) {
        jdbc.sql("delete from measures.reminder where account_id = :account and month = :month")
                .param("account", account)
                .param("month", month.atDay(1))
                .update();
    }

    /** {@return where the acting person wants reminders; empty for none} */
    Optional<String> address(User user) {
        return jdbc.sql("""
                select a.email from measures.mail_address a where a.account_id = :account
                order by a.at desc, a.id desc limit 1
                """)
                .param("account", user.account())
                .query((row, _) -> text(row, "email"))
                .optional();
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
