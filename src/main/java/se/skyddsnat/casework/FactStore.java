package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.timestamp;

import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.NotFound;

/** Adds facts to a card, and moves its current row with them. */
@Repository
class FactStore {

    private final JdbcClient jdbc;
    private final CaseFactStore facts;

    FactStore(JdbcClient jdbc, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** {@return the card's version, which nobody else can change until this transaction ends} */
    int lock(CaseId id) {
        return jdbc.sql("select version from casework.case_file where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void assessed(User by, CaseId id, Stage.ProtectionAssessed next) {
        var made = next.protection();
        var fact = Id.make();
        facts.insert(
                        "casework.protection_assessment",
                        "need_now, measures, reasoning",
                        ":need, :measures, :reasoning",
                        by,
                        id,
                        fact)
                .param("now", timestamp(made.signature().at()))
                .param("need", made.content().needNow())
                .param(
                        "measures",
                        made.content().measures().stream()
                                .sorted()
                                .map(Measure::name)
                                .toArray(String[]::new))
                .param("reasoning", made.content().reasoning())
                .update();
        change("stage = 'PROTECTION_ASSESSED', protection_id = :fact", id)
                .param("fact", fact)
                .update();
    }

    void decided(User by, CaseId id, Stage.Opened next) {
        decided(by, id, next.decision(), next.due());
    }

    void decided(User by, CaseId id, Stage.NotOpened next) {
        decided(by, id, next.decision(), null);
    }

    private void decided(User by, CaseId id, Decision made, @Nullable LocalDate due) {
        var fact = Id.make();
        facts.insert(
                        "casework.decision",
                        "outcome, grounds, reasons_not_to",
                        ":outcome, :grounds, nullif(:against, '')",
                        by,
                        id,
                        fact)
                .param("now", timestamp(made.signature().at()))
                .param("outcome", made.content().outcome().name())
                .param("grounds", made.content().grounds())
                .param("against", made.content().reasonsNotTo())
                .update();
        change("stage = :outcome, decision_id = :fact, investigation_due = :due", id)
                .param("outcome", made.content().outcome().name())
                .param("fact", fact)
                .param("due", due, Types.DATE)
                .update();
    }

    void add(User by, CaseId id, NewReason reason) {
        facts.insert(
                        "casework.reason_entry",
                        "code, standing, stated_on, origin, source",
                        ":code, :standing, :stated, 'WORKER', :source",
                        by,
                        id,
                        Id.make())
                .param("code", reason.code().name())
                .param("standing", reason.standing().name())
                .param("stated", reason.statedOn())
                .param("source", reason.source())
                .update();
        change("stage = stage", id).update();
    }

    /** Written down here, and handed to the side that reported where that side works in this program: both or neither. */
    void told(User by, CaseId id, Feedback state) {
        facts.insert("casework.feedback", "state", ":state", by, id, Id.make())
                .param("state", state.name())
                .update();
        change("stage = stage", id).update();
        jdbc.sql("""
                        select handover.set_feedback(i.reference, c.child_number, f.state, f.at)
                        from casework.feedback f
                        join casework.case_file c on c.authority_id = f.authority_id and c.id = f.case_id
                        join casework.intake i on i.authority_id = c.authority_id and i.id = c.intake_id
                        where f.case_id = :id and i.way_in = 'INSIDE'
                        """).param("id", id.value()).query((_, _) -> true).optional();
    }

    /** Something was written beside the card: pages made before are stale. */
    void touch(CaseId id) {
        change("stage = stage", id).update();
    }

    private JdbcClient.StatementSpec change(String set, CaseId id) {
        return jdbc.sql("update casework.case_file set " + set + ", version = version + 1 where id = :id")
                .param("id", id.value());
    }
}
