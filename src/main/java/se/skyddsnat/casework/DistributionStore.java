package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;

/** Counts what lies with whom, and moves it. */
@Repository
class DistributionStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DistributionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A card that goes to somebody else, with the report it is from. */
    record Moved(CaseId card, IntakeId report) {}

    /** What is joined is counted with what it is joined to. */
    Burden burden(User user, LocalDate today) {
        return new Burden(jdbc.sql("""
                        select lies.*, w.name from (
                            select coalesce(c.unit_id, c.desk_id) as unit_id, c.assignee_id,
                                count(*) filter (where c.stage in ('RECEIVED', 'PROTECTION_ASSESSED')) as preliminary,
                                count(*) filter (where c.stage = 'OPENED') as investigations,
                                count(*) filter (where c.next_due < :today) as overdue,
                                count(*) filter (where c.next_due between :today and :soon) as soon
                            from casework.case_file c, %s
                            where %s and c.closed_on is null and c.joined_to is null
                                and (c.stage <> 'NOT_OPENED' or c.next_due is not null)
                            group by 1, 2
                        ) lies
                        left join casework.writer w on w.authority_id = :viewer_authority and w.account_id = lies.assignee_id
                        order by w.name collate "sv-x-icu", lies.unit_id
                        """.formatted(User.VIEWER, CaseAction.COUNT_LOAD.filter()))
                .params(user.viewer())
                .param("today", today)
                .param("soon", today.plusDays(Load.DAYS))
                .query((row, _) -> new Burden.Share(
                        uuid(row, "unit_id"),
                        findUuid(row, "assignee_id").map(AccountId::new).orElse(null),
                        findText(row, "name").orElse(""),
                        new Load(
                                row.getInt("preliminary"),
                                row.getInt("investigations"),
                                row.getInt("overdue"),
                                row.getInt("soon"))))
                .list());
    }

    /** {@return who have a report's own cards, those that are joined elsewhere or closed left out} */
    List<Worker> holders(IntakeId report) {
        return jdbc.sql("""
                        select distinct c.assignee_id, (
                            select w.name from casework.writer w
                            where w.authority_id = c.authority_id and w.account_id = c.assignee_id) as name
                        from casework.case_file c
                        where c.intake_id = :report and c.joined_to is null and c.closed_on is null
                            and c.assignee_id is not null
                        order by 2, 1
                        """)
                .param("report", report.value())
                .query((row, _) -> new Worker(
                        new AccountId(uuid(row, "assignee_id")),
                        findText(row, "name").orElse("")))
                .list();
    }

    /** {@return what goes to somebody when a report does: its cards that somebody else has, and what was joined to them} */
    List<Moved> moving(IntakeId report, AccountId to) {
        return jdbc.sql("""
                        with recursive given as (
                            select c.id from casework.case_file c
                            where c.intake_id = :report and c.joined_to is null and c.closed_on is null
                            union
                            select c.id from casework.case_file c join given g on g.id = c.joined_to
                        )
                        select c.id, c.intake_id from casework.case_file c
                        where c.id in (select id from given) and c.assignee_id is distinct from :to
                        order by c.id
                        for update of c
                        """)
                .param("report", report.value())
                .param("to", to.value())
                .query((row, _) -> new Moved(new CaseId(uuid(row, "id")), new IntakeId(uuid(row, "intake_id"))))
                .list();
    }

    void give(User by, List<Moved> moved, AccountId to, UUID unit, String words) {
        var cards = moved.stream().map(each -> each.card().value()).toArray(UUID[]::new);
        jdbc.sql("""
                        insert into casework.giving (authority_id, id, case_id, from_account_id, to_account_id, to_unit_id,
                            words, at, author_id)
                        select c.authority_id, uuidv7(), c.id, c.assignee_id, :to, :unit, :words, :now, :author
                        from casework.case_file c
                        where c.id = any(:cards)
                        """)
                .param("to", to.value())
                .param("unit", unit)
                .param("words", words)
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .param("cards", cards)
                .update();
        jdbc.sql("""
                        update casework.case_file set assignee_id = :to, unit_id = :unit, version = version + 1
                        where id = any(:cards)
                        """)
                .param("to", to.value())
                .param("unit", unit)
                .param("cards", cards)
                .update();
    }
}
