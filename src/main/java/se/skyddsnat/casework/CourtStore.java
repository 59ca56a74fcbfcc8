package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;

/** Decisions of protection, what happened with them, and the card's nearest last day towards a court. */
@Repository
class CourtStore {

    private final JdbcClient jdbc;
    private final CaseFactStore facts;

    CourtStore(JdbcClient jdbc, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** {@return the decisions of a card, the oldest first} */
    List<ProtectionDecision> list(CaseId id) {
        var decisions = decisions(id);
        if (decisions.isEmpty()) {
            return decisions;
        }
        var steps = steps(id);
        return decisions.stream()
                .map(each -> each.with(steps.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private List<ProtectionDecision> decisions(CaseId id) {
        return jdbc.sql("""
                        select f.*, (select w.name from casework.writer w
                                     where w.authority_id = f.authority_id and w.account_id = f.author_id) as author
                        from casework.protection_decision f
                        where f.case_id = :case
                        order by f.at, f.id
                        """)
                .param("case", id.value())
                .query((row, _) -> new ProtectionDecision(
                        uuid(row, "id"),
                        new NewProtectionDecision(
                                oneOf(row, "measure", Measure.class),
                                date(row, "decided_on"),
                                text(row, "decider"),
                                oneOf(row, "decider_kind", NewProtectionDecision.Decider.class)),
                        Map.of(),
                        Signature.of(row)))
                .list();
    }

    void decided(User by, CaseId id, NewProtectionDecision decision) {
        facts.insert(
                        "casework.protection_decision",
                        "measure, decided_on, decider, decider_kind",
                        ":measure, :on, :decider, :kind",
                        by,
                        id)
                .param("measure", decision.measure().name())
                .param("on", decision.decidedOn())
                .param("decider", decision.decider())
                .param("kind", decision.kind().name())
                .update();
    }

    void stepped(User by, CaseId id, UUID decision, ProtectionStep step, LocalDate on) {
        facts.insert("casework.protection_step", "decision_id, kind, on_day", ":decision, :kind, :on", by, id)
                .param("decision", decision)
                .param("kind", step.name())
                .param("on", on)
                .update();
    }

    /** @param due null when no clock runs */
    void due(CaseId id, @Nullable LocalDate due) {
        jdbc.sql("update casework.case_file set court_due = :due, version = version + 1 where id = :case")
                .param("due", due, Types.DATE)
                .param("case", id.value())
                .update();
    }

    private Map<UUID, Map<ProtectionStep, LocalDate>> steps(CaseId id) {
        var steps = new HashMap<UUID, Map<ProtectionStep, LocalDate>>();
        jdbc.sql("select decision_id, kind, on_day from casework.protection_step where case_id = :case")
                .param("case", id.value())
                .query((row, _) -> steps.computeIfAbsent(
                                uuid(row, "decision_id"), _ -> new EnumMap<>(ProtectionStep.class))
                        .put(oneOf(row, "kind", ProtectionStep.class), date(row, "on_day")))
                .list();
        return steps;
    }
}
