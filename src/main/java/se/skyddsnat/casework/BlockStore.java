package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.uuid;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.db.Id;

/** What hangs together when somebody is blocked from a report. */
@Repository
class BlockStore {

    /** The report, and every other about a child that is known from it. */
    private static final String REPORTS = """
            with known as (
                select c.person_id from casework.case_file c where c.intake_id = :report and c.person_id is not null
            ), report as (
                select cast(:report as uuid) as id
                union
                select c.intake_id from casework.case_file c join known k on k.person_id = c.person_id
            )
            """;

    private final JdbcClient jdbc;

    BlockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who is blocked, and why. */
    record Blocked(AccountId account, Access.Ground ground) {}

    /** A record of any kind that a block is about. */
    record Subject(UUID value) implements Id {}

    List<IntakeId> reports(IntakeId report) {
        return jdbc.sql(REPORTS + "select id from report order by id")
                .param("report", report.value())
                .query((row, _) -> new IntakeId(uuid(row, "id")))
                .list();
    }

    /** {@return the reports, their cards, and the children known from the first of them} */
    List<Subject> reach(IntakeId report) {
        return jdbc.sql(REPORTS + """
                        select id from report
                        union
                        select c.id from casework.case_file c join report r on r.id = c.intake_id
                        union
                        select person_id from known
                        order by 1
                        """)
                .param("report", report.value())
                .query((row, _) -> new Subject(uuid(row, "id")))
                .list();
    }

    /** {@return who is blocked from any of these, each with the ground that came first} */
    List<Blocked> blocked(Collection<? extends Id> subjects) {
        return jdbc.sql("""
                        select distinct on (b.account_id) b.account_id, b.ground from access.active_block b
                        where b.subject_id = any(:subjects)
                        order by b.account_id, b.since
                        """)
                .param("subjects", ids(subjects))
                .query((row, _) ->
                        new Blocked(new AccountId(uuid(row, "account_id")), oneOf(row, "ground", Access.Ground.class)))
                .list();
    }

    /** {@return those of the records that a person is not blocked from} */
    List<Subject> lacking(AccountId account, Collection<? extends Id> subjects) {
        return jdbc.sql("""
                        select s.id from unnest(cast(:subjects as uuid[])) s (id)
                        where not exists (
                            select from access.active_block b where b.subject_id = s.id and b.account_id = :account)
                        order by s.id
                        """)
                .param("subjects", ids(subjects))
                .param("account", account.value())
                .query((row, _) -> new Subject(uuid(row, "id")))
                .list();
    }

    private static UUID[] ids(Collection<? extends Id> subjects) {
        return subjects.stream().map(Id::value).toArray(UUID[]::new);
    }
}
