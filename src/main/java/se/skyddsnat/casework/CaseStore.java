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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.NotFound;

/** Reads one child's card with every fact that is on it. */
@Repository
class CaseStore {

    private final JdbcClient jdbc;
    private final JoiningStore joinings;

    CaseStore(JdbcClient jdbc, JoiningStore joinings) {
        this.jdbc = jdbc;
        this.joinings = joinings;
    }

    CaseFile get(CaseId id) {
        var protections = protections(id);
        return jdbc.sql(CardStore.CARD + "where c.id = :id")
                .param("id", id.value())
                .query((row, number) -> {
                    var card = CardStore.card(row, number);
                    return new CaseFile(
                            id,
                            card.number(),
                            card.arrival(),
                            card.child(),
                            card.handler(),
                            row.getInt("version"),
                            new Clocks(
                                    date(row, "protection_due"),
                                    date(row, "decision_due"),
                                    findDate(row, "extended_to").orElse(null)),
                            stage(row, card.stage(), protections, id),
                            protections,
                            new ReasonLedger(reasons(id)),
                            asked(card.arrival().intake()),
                            findTold(id).orElse(null),
                            card.closedOn(),
                            card.secondLookDue());
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<byte[]> findSealedNumber(CaseId id) {
        return jdbc.sql("select sealed_number from casework.case_file where id = :id and sealed_number is not null")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    /** Names of colleagues in the authority, also of those who have left. */
    Map<AccountId, String> names(Set<AccountId> accounts) {
        return jdbc
                .sql("select account_id, name from casework.writer where account_id = any(:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toArray(java.util.UUID[]::new))
                .query((row, _) -> Map.entry(new AccountId(uuid(row, "account_id")), text(row, "name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stage stage(ResultSet row, Stage.Kind kind, List<ProtectionAssessment> protections, CaseId id)
            throws SQLException {
        return switch (kind) {
            case RECEIVED -> new Stage.Received();
            case PROTECTION_ASSESSED -> new Stage.ProtectionAssessed(protections.getLast());
            case JOINED -> new Stage.Joined(protections.getLast(), joinings.get(id));
            case OPENED -> new Stage.Opened(protections.getLast(), decision(id), date(row, "investigation_due"));
            case NOT_OPENED -> new Stage.NotOpened(protections.getLast(), decision(id));
        };
    }

    private List<ProtectionAssessment> protections(CaseId id) {
        return facts("protection_assessment", id)
                .query((row, _) -> new ProtectionAssessment(
                        new NewAssessment(
                                row.getBoolean("need_now"),
                                texts(row, "measures").stream()
                                        .map(Measure::valueOf)
                                        .collect(Collectors.toSet()),
                                text(row, "reasoning")),
                        signature(row)))
                .list();
    }

    private Decision decision(CaseId id) {
        return facts("decision", id)
                .query((row, _) -> new Decision(
                        new NewDecision(
                                oneOf(row, "outcome", Outcome.class),
                                text(row, "grounds"),
                                findText(row, "reasons_not_to").orElse("")),
                        signature(row)))
                .single();
    }

    private Optional<Told> findTold(CaseId id) {
        return facts("feedback", id)
                .query((row, _) -> new Told(oneOf(row, "state", Feedback.class), signature(row)))
                .optional();
    }

    private record Reasons(CaseId id) {}

    List<ReasonEntry> reasons(CaseId id) {
        return Work.once(
                new Reasons(id),
                () -> facts("reason_entry", id)
                        .query((row, _) -> new ReasonEntry(
                                oneOf(row, "code", Reason.class),
                                oneOf(row, "standing", Standing.class),
                                instant(row, "at"),
                                date(row, "stated_on"),
                                text(row, "source"),
                                findUuid(row, "author_id").map(AccountId::new).orElse(null),
                                findText(row, "author").orElse("")))
                        .list());
    }

    private List<Instant> asked(IntakeId intake) {
        // A private person can never be told, so none of them is ever seen to have asked.
        return jdbc.sql("""
                        select r.asked_at
                        from casework.feedback_request r
                        join casework.intake i on i.authority_id = r.authority_id and i.id = r.intake_id
                        where r.intake_id = :intake and i.profession <> 'PRIVATE'
                        order by r.asked_at
                        """)
                .param("intake", intake.value())
                .query((row, _) -> instant(row, "asked_at"))
                .list();
    }

    private JdbcClient.StatementSpec facts(String table, CaseId id) {
        return jdbc.sql("""
                        select f.*, (select w.name from casework.writer w
                                     where w.authority_id = f.authority_id and w.account_id = f.author_id) as author
                        from casework.%s f
                        where f.case_id = :id
                        order by f.at, f.id
                        """.formatted(table)).param("id", id.value());
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                new AccountId(uuid(row, "author_id")), findText(row, "author").orElse(""), instant(row, "at"));
    }
}
