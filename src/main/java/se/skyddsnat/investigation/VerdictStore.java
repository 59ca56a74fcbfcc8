package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.db.Id;

/** What parties were told, what was decided, and how an investigation was concluded. */
@Repository
class VerdictStore {

    private final JdbcClient jdbc;
    private final InterpreterStore interpreters;
    private final Clock clock;

    VerdictStore(JdbcClient jdbc, InterpreterStore interpreters, Clock clock) {
        this.jdbc = jdbc;
        this.interpreters = interpreters;
        this.clock = clock;
    }

    /** {@return the latest first} */
    List<Communication> communications(CaseId id) {
        return facts("communication", ", " + InterpreterStore.COLUMNS, InterpreterStore.join("communication_id"), id)
                .query((row, _) -> new Communication(
                        oneOf(row, "about", NewCommunication.About.class),
                        findUuid(row, "guardian_id").map(GuardianId::new).orElse(null),
                        row.getBoolean("told"),
                        date(row, "on_day"),
                        text(row, "kept_back"),
                        text(row, "why"),
                        text(row, "answer"),
                        InterpreterStore.read(row),
                        signature(row)))
                .list();
    }

    /** {@return the latest first} */
    List<Verdict> verdicts(CaseId id) {
        return facts("decision", id)
                .query((row, _) -> new Verdict(
                        new NewVerdict(
                                oneOf(row, "outcome", NewVerdict.Result.class),
                                date(row, "decided_on"),
                                text(row, "grounds"),
                                text(row, "decider"),
                                text(row, "delegation"),
                                text(row, "appeal")),
                        signature(row)))
                .list();
    }

    /** {@return the decisions that granted something, the latest first} */
    List<Granting> grantings(CaseId id) {
        return facts("decision", id)
                .query((row, _) -> new Granting(
                        uuid(row, "id"),
                        date(row, "decided_on"),
                        oneOf(row, "outcome", NewVerdict.Result.class) == NewVerdict.Result.INTERVENTION))
                .list()
                .stream()
                .filter(Granting::grants)
                .toList();
    }

    Optional<Conclusion> findConclusion(CaseId id) {
        return facts("conclusion", id)
                .query((row, _) -> new Conclusion(
                        date(row, "concluded_on"),
                        new NewConclusion(
                                text(row, "summary"),
                                findDate(row, "follow_up_until").orElse(null),
                                text(row, "follow_up_why")),
                        signature(row)))
                .optional();
    }

    void add(User by, CaseId id, NewCommunication made) {
        var guardian = made.guardian();
        var communication = Id.make();
        insert(
                        communication,
                        "communication",
                        "about, guardian_id, told, on_day, kept_back, why, answer",
                        ":about, :guardian, :told, :on, :kept, :why, :answer",
                        by,
                        id)
                .param("about", made.about().name())
                .param("guardian", guardian == null ? null : guardian.value(), Types.OTHER)
                .param("told", made.told())
                .param("on", made.on())
                .param("kept", made.keptBack())
                .param("why", made.why())
                .param("answer", made.answer())
                .update();
        var interpreter = made.interpreter();
        if (interpreter != null) {
            interpreters.add(by, id, "communication_id", communication, interpreter);
        }
    }

    void add(User by, CaseId id, NewVerdict made) {
        insert(
                        Id.make(),
                        "decision",
                        "outcome, decided_on, grounds, decider, delegation, appeal",
                        ":outcome, :on, :grounds, :decider, :delegation, :appeal",
                        by,
                        id)
                .param("outcome", made.result().name())
                .param("on", made.decidedOn())
                .param("grounds", made.grounds())
                .param("decider", made.decider())
                .param("delegation", made.delegation())
                .param("appeal", made.appeal())
                .update();
    }

    void add(User by, CaseId id, LocalDate on, NewConclusion made) {
        insert(
                        Id.make(),
                        "conclusion",
                        "concluded_on, summary, follow_up_until, follow_up_why",
                        ":on, :summary, :until, :why",
                        by,
                        id)
                .param("on", on)
                .param("summary", made.summary())
                .param("until", made.followUpUntil(), Types.DATE)
                .param("why", made.followUpWhy())
                .update();
    }

    private JdbcClient.StatementSpec facts(String table, CaseId id) {
        return facts(table, "", "", id);
    }

    private JdbcClient.StatementSpec facts(String table, String more, String join, CaseId id) {
        return jdbc.sql("""
                        select f.*%s, (select w.name from casework.writer w
                                     where w.authority_id = f.authority_id and w.account_id = f.author_id) as author
                        from investigation.%s f %s
                        where f.case_id = :case
                        order by f.at desc, f.id desc
                        """.formatted(more, table, join)).param("case", id.value());
    }

    private JdbcClient.StatementSpec insert(
            UUID made, String table, String columns, String values, User by, CaseId id) {
        return jdbc.sql("""
                        insert into investigation.%s (authority_id, id, case_id, at, author_id, %s)
                        values (:authority, :new, :case, :now, :author, %s)
                        """.formatted(table, columns, values))
                .param("authority", by.authority().value())
                .param("new", made)
                .param("case", id.value())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account());
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                new AccountId(uuid(row, "author_id")), findText(row, "author").orElse(""), instant(row, "at"));
    }
}
