package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.NotFound;

/** The guardians of a card, what was decided about each, and the contacts that were made. */
@Repository
class GuardianStore {

    private final JdbcClient jdbc;
    private final CaseFactStore facts;

    GuardianStore(JdbcClient jdbc, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    List<Guardian> list(CaseId id) {
        return jdbc.sql("select f.*, " + CaseFactStore.AUTHOR
                        + " from casework.guardian f where f.case_id = :case order by f.at, f.id")
                .param("case", id.value())
                .query(GuardianStore::guardian)
                .list();
    }

    Guardian get(CaseId id, GuardianId guardian) {
        return jdbc.sql("select f.*, " + CaseFactStore.AUTHOR
                        + " from casework.guardian f where f.case_id = :case and f.id = :id")
                .param("case", id.value())
                .param("id", guardian.value())
                .query(GuardianStore::guardian)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** {@return whether a reason stands that guards the contact with guardians} */
    boolean guarded(CaseId id) {
        return jdbc.sql("select exists (select from casework.guarded_case where case_id = :case)")
                .param("case", id.value())
                .query(Boolean.class)
                .single();
    }

    UnitId receiver(CaseId id) {
        return new UnitId(jdbc.sql("select receiver_id from casework.case_file where id = :case")
                .param("case", id.value())
                .query(UUID.class)
                .single());
    }

    /** {@return what was decided about a guardian, the oldest first} */
    List<GateDecision> decisions(GuardianId guardian) {
        return jdbc.sql("""
                        select f.*, %s, casework.reasons_stand(f) as reasons_stand, r.agrees, r.words as review_words, r.at as review_at, r.author_id as reviewer_id,
                            (select w.name from casework.writer w
                             where w.authority_id = r.authority_id and w.account_id = r.author_id) as reviewer
                        from casework.gate_decision f
                        left join casework.gate_review r on r.authority_id = f.authority_id and r.decision_id = f.id
                        where f.guardian_id = :guardian
                        order by f.number
                        """.formatted(CaseFactStore.AUTHOR))
                .param("guardian", guardian.value())
                .query(GuardianStore::decision)
                .list();
    }

    /** {@return the contacts with a guardian, the latest first} */
    List<GuardianContact> contacts(GuardianId guardian) {
        return jdbc.sql(
                        "select f.*, " + CaseFactStore.AUTHOR
                                + " from casework.guardian_contact f where f.guardian_id = :guardian order by f.at desc, f.id desc")
                .param("guardian", guardian.value())
                .query((row, _) -> new GuardianContact(
                        new ContactId(uuid(row, "id")),
                        new NewContact(oneOf(row, "kind", ContactKind.class), text(row, "words")),
                        Signature.of(row)))
                .list();
    }

    GuardianId add(User by, CaseId id, NewGuardian guardian) {
        var made = new GuardianId(Id.make());
        facts.insert(
                        "casework.guardian",
                        "name, relation, language",
                        ":name, :relation, :language",
                        by,
                        id,
                        made.value())
                .param("name", guardian.name())
                .param("relation", guardian.relation())
                .param("language", guardian.language())
                .update();
        return made;
    }

    void decide(User by, CaseId id, GuardianId guardian, NewGateDecision decision, @Nullable LocalDate secondLookDue) {
        var allow = decision instanceof NewGateDecision.Allow as ? as : null;
        facts.insert(
                        "casework.gate_decision",
                        "guardian_id, number, allowed, kinds, how, contact_from, reason, review_on, reasons_seen, changes_seen, second_review_due",
                        """
                        :guardian,
                        (select count(*) + 1 from casework.gate_decision where guardian_id = :guardian),
                        :allowed, :kinds, :how, :from, :reason, :review,
                        (select count(*) from casework.reason_entry where case_id = :case),
                        casework.reason_changes(:authority, :case), :second\
                        """,
                        by,
                        id)
                .param("guardian", guardian.value())
                .param("allowed", allow != null)
                .param("kinds", allow == null ? new String[0] : names(allow))
                .param("how", allow == null ? "" : allow.how())
                .param("from", allow == null ? null : allow.from(), Types.DATE)
                .param("reason", decision.reason())
                .param("review", allow == null ? null : allow.reviewOn(), Types.DATE)
                .param("second", secondLookDue, Types.DATE)
                .update();
    }

    void review(User by, CaseId id, GateDecision decision, NewGateReview review) {
        facts.insert(
                        "casework.gate_review",
                        "decision_id, decider_id, agrees, words",
                        ":decision, :decider, :agrees, :words",
                        by,
                        id)
                .param("decision", decision.id())
                .param("decider", decision.signature().by().value())
                .param("agrees", review.agrees())
                .param("words", review.words())
                .update();
    }

    /** The database refuses it too, where no standing decision allows it. */
    void contact(User by, CaseId id, GuardianId guardian, NewContact contact, Optional<GateDecision> decision) {
        facts.insert(
                        "casework.guardian_contact",
                        "guardian_id, kind, words, decision_id",
                        ":guardian, :kind, :words, :decision",
                        by,
                        id)
                .param("guardian", guardian.value())
                .param("kind", contact.kind().name())
                .param("words", contact.words())
                .param("decision", decision.map(GateDecision::id).orElse(null), Types.OTHER)
                .update();
    }

    private static String[] names(NewGateDecision.Allow allow) {
        return allow.kinds().stream().sorted().map(ContactKind::name).toArray(String[]::new);
    }

    private static Guardian guardian(ResultSet row, int number) throws SQLException {
        return new Guardian(
                new GuardianId(uuid(row, "id")),
                new NewGuardian(text(row, "name"), text(row, "relation"), text(row, "language")),
                Signature.of(row));
    }

    private static GateDecision decision(ResultSet row, int number) throws SQLException {
        var reviewer = findUuid(row, "reviewer_id");
        return new GateDecision(
                uuid(row, "id"),
                row.getBoolean("allowed")
                        ? new NewGateDecision.Allow(
                                texts(row, "kinds").stream()
                                        .map(ContactKind::valueOf)
                                        .collect(Collectors.toSet()),
                                text(row, "how"),
                                date(row, "contact_from"),
                                text(row, "reason"),
                                date(row, "review_on"))
                        : new NewGateDecision.Close(text(row, "reason")),
                row.getBoolean("reasons_stand"),
                findDate(row, "second_review_due").orElse(null),
                Signature.of(row),
                reviewer.isEmpty()
                        ? null
                        : new GateReview(
                                new NewGateReview(row.getBoolean("agrees"), text(row, "review_words")),
                                new Signature(
                                        new AccountId(reviewer.get()),
                                        findText(row, "reviewer").orElse(""),
                                        instant(row, "review_at"))));
    }
}
