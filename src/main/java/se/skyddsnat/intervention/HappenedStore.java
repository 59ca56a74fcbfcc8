package se.skyddsnat.intervention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseFactStore;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.organisation.RuleCode;

/** What has happened to the interventions of a card: consent, start, follow-ups, end. */
@Repository
class HappenedStore {

    private final CaseFactStore facts;

    HappenedStore(CaseFactStore facts) {
        this.facts = facts;
    }

    /** {@return by intervention, the latest first} */
    Map<UUID, List<Consent>> consents(CaseId id) {
        return byIntervention(
                "consent",
                id,
                (row, _) -> new Consent(
                        new NewConsent(
                                oneOf(row, "party", NewConsent.Party.class),
                                findUuid(row, "guardian_id")
                                        .map(GuardianId::new)
                                        .orElse(null),
                                row.getBoolean("given"),
                                date(row, "on_day"),
                                text(row, "words")),
                        oneOf(row, "rule_code", RuleCode.class),
                        Signature.of(row)));
    }

    Map<UUID, List<FollowUp>> followUps(CaseId id) {
        return byIntervention(
                "follow_up",
                id,
                (row, _) -> new FollowUp(
                        new NewFollowUp(
                                date(row, "on_day"),
                                text(row, "words"),
                                found(row),
                                findDate(row, "next_on").orElse(null)),
                        Signature.of(row)));
    }

    Map<UUID, Ending> endings(CaseId id) {
        return byIntervention(
                        "ending",
                        id,
                        (row, _) -> new Ending(
                                new NewEnding(
                                        date(row, "on_day"),
                                        oneOf(row, "reason", NewEnding.Why.class),
                                        text(row, "words")),
                                Signature.of(row)))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, made -> made.getValue().getFirst()));
    }

    void add(User by, Intervention to, NewConsent made, RuleCode rule) {
        var guardian = made.guardian();
        happened(
                        "consent",
                        "party, guardian_id, given, on_day, rule_code, words",
                        ":party, :guardian, :given, :on, :rule, :words",
                        by,
                        to)
                .param("party", made.party().name())
                .param("guardian", guardian == null ? null : guardian.value(), Types.OTHER)
                .param("given", made.given())
                .param("on", made.on())
                .param("rule", rule.name())
                .param("words", made.words())
                .update();
    }

    void start(User by, Intervention it, LocalDate on) {
        happened("started", "on_day", ":on", by, it).param("on", on).update();
    }

    void add(User by, Intervention to, NewFollowUp made) {
        var insert = happened(
                        "follow_up",
                        "on_day, words, next_on, exposed, home, abroad, school",
                        ":on, :words, :next, :exposed, :home, :abroad, :school",
                        by,
                        to)
                .param("on", made.on())
                .param("words", made.words())
                .param("next", made.next(), Types.DATE);
        made.found().forEach((item, found) -> insert.param(column(item), found.name()));
        insert.update();
    }

    void end(User by, Intervention it, NewEnding made) {
        happened("ending", "on_day, reason, words", ":on, :reason, :words", by, it)
                .param("on", made.on())
                .param("reason", made.why().name())
                .param("words", made.words())
                .update();
    }

    private <T> Map<UUID, List<T>> byIntervention(String table, CaseId id, RowMapper<T> map) {
        record Of<T>(UUID granted, T fact) {}
        return facts
                .list("intervention." + table, id)
                .query((row, number) -> new Of<>(uuid(row, "granted_id"), map.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Of::granted, mapping(Of::fact, toList())));
    }

    private JdbcClient.StatementSpec happened(String table, String columns, String values, User by, Intervention to) {
        return facts.insert("intervention." + table, "granted_id, " + columns, ":granted, " + values, by, to.caseId())
                .param("granted", to.id().value());
    }

    private static Map<Item, Item.Found> found(ResultSet row) throws SQLException {
        var found = new EnumMap<Item, Item.Found>(Item.class);
        for (var item : Item.values()) {
            found.put(item, oneOf(row, column(item), Item.Found.class));
        }
        return found;
    }

    private static String column(Item item) {
        return item.name().toLowerCase(Locale.ROOT);
    }
}
