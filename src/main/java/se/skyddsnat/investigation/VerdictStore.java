package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseFactStore;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.db.Id;

/** What parties were told, what was decided, and how an investigation was concluded. */
@Repository
class VerdictStore {

    private final JdbcClient jdbc;
    private final InterpreterStore interpreters;
    private final CaseFactStore facts;

    VerdictStore(JdbcClient jdbc, InterpreterStore interpreters, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.interpreters = interpreters;
        this.facts = facts;
    }

    /** {@return the latest first} */
    List<Communication> communications(CaseId id) {
        return jdbc.sql("""
                        select f.*, %s, %s from investigation.communication f %s
                        where f.case_id = :case
                        order by f.at desc, f.id desc
                        """.formatted(
                        InterpreterStore.COLUMNS, CaseFactStore.AUTHOR, InterpreterStore.join("communication_id")))
                .param("case", id.value())
                .query((row, _) -> new Communication(
                        oneOf(row, "about", NewCommunication.About.class),
                        findUuid(row, "guardian_id").map(GuardianId::new).orElse(null),
                        row.getBoolean("told"),
                        date(row, "on_day"),
                        text(row, "kept_back"),
                        text(row, "why"),
                        text(row, "answer"),
                        InterpreterStore.read(row),
                        Signature.of(row)))
                .list();
    }

    /** {@return the latest first} */
    List<Verdict> verdicts(CaseId id) {
        return facts.list("investigation.decision", id)
                .query((row, _) -> new Verdict(
                        new NewVerdict(
                                oneOf(row, "outcome", NewVerdict.Result.class),
                                date(row, "decided_on"),
                                text(row, "grounds"),
                                text(row, "decider"),
                                text(row, "delegation"),
                                text(row, "appeal")),
                        Signature.of(row)))
                .list();
    }

    /** {@return the decisions that granted something, the latest first} */
    List<Granting> grantings(CaseId id) {
        return facts
                .list("investigation.decision", id)
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
        return facts.list("investigation.conclusion", id)
                .query((row, _) -> new Conclusion(
                        date(row, "concluded_on"),
                        new NewConclusion(
                                text(row, "summary"),
                                findDate(row, "follow_up_until").orElse(null),
                                text(row, "follow_up_why")),
                        Signature.of(row)))
                .optional();
    }

    void add(User by, CaseId id, NewCommunication made) {
        var guardian = made.guardian();
        var communication = Id.make();
        facts.insert(
                        "investigation.communication",
                        "about, guardian_id, told, on_day, kept_back, why, answer",
                        ":about, :guardian, :told, :on, :kept, :why, :answer",
                        by,
                        id,
                        communication)
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
        facts.insert(
                        "investigation.decision",
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
        facts.insert(
                        "investigation.conclusion",
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
}
