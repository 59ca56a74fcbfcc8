package se.skyddsnat.intervention;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseFactStore;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.organisation.UnitId;

/** Granted interventions, of a card and in a list. */
@Repository
class InterventionStore {

    /** More than anybody works through. */
    static final int MOST = 500;

    private static final String GRANTED = """
            select g.*, d.decided_on, u.name as unit, s.on_day as started_on,
                array(select p.problem_code from intervention.granted_problem p
                      where p.authority_id = g.authority_id and p.granted_id = g.id order by 1) as problems,
                (select w.name from casework.writer w
                 where w.authority_id = g.authority_id and w.account_id = g.author_id) as author
            from intervention.granted g
            join investigation.decision d on d.authority_id = g.authority_id and d.id = g.decision_id
            join organisation.unit u on u.authority_id = g.authority_id and u.id = g.unit_id
            left join intervention.started s on s.authority_id = g.authority_id and s.granted_id = g.id
            """;

    private final JdbcClient jdbc;
    private final CaseFactStore facts;
    private final HappenedStore happened;

    InterventionStore(JdbcClient jdbc, CaseFactStore facts, HappenedStore happened) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.happened = happened;
    }

    /** {@return those of a card, the first first} */
    List<Intervention> list(CaseId id) {
        if (!isAnyGranted(id)) {
            return List.of();
        }
        var consents = happened.consents(id);
        var followUps = happened.followUps(id);
        var endings = happened.endings(id);
        return jdbc.sql(GRANTED + " where g.case_id = :case order by g.at, g.id")
                .param("case", id.value())
                .query((row, _) -> intervention(row, id, consents, followUps, endings))
                .list();
    }

    private boolean isAnyGranted(CaseId id) {
        return jdbc.sql("select exists (select from intervention.granted g where g.case_id = :case)")
                .param("case", id.value())
                .query(Boolean.class)
                .single();
    }

    void add(User by, CaseId id, InterventionId made, NewIntervention content) {
        facts.insert(
                        "intervention.granted",
                        "decision_id, kind_code, goals, plan, unit_id, starts_on, follow_up_on",
                        ":decision, :kind, :goals, :plan, :unit, :starts, :follow",
                        by,
                        id,
                        made.value())
                .param("decision", content.decision())
                .param("kind", content.kind())
                .param("goals", content.goals())
                .param("plan", content.plan())
                .param("unit", content.unit().value())
                .param("starts", content.startsOn())
                .param("follow", content.followUpOn())
                .update();
        content.problems()
                .forEach(problem -> jdbc.sql("""
                        insert into intervention.granted_problem (authority_id, granted_id, problem_code, case_id)
                        values (:authority, :granted, :problem, :case)
                        """)
                        .param("authority", by.authority().value())
                        .param("granted", made.value())
                        .param("problem", problem)
                        .param("case", id.value())
                        .update());
    }

    /** A row of the list of what is due. */
    record Running(InterventionId id, CaseId caseId, String kind, String unit, Progress progress) {}

    /** {@return what has not ended, of the cards that the person has or leads; what has waited longest first} */
    List<Running> running(User user) {
        return jdbc.sql("""
                        select g.id, g.case_id, g.kind_code, u.name as unit, d.decided_on, g.starts_on, s.on_day as started_on,
                            case when f.id is null then g.follow_up_on else f.next_on end as next_on
                        from casework.case_file c
                        join intervention.granted g on g.authority_id = c.authority_id and g.case_id = c.id
                        join investigation.decision d on d.authority_id = g.authority_id and d.id = g.decision_id
                        join organisation.unit u on u.authority_id = g.authority_id and u.id = g.unit_id
                        left join intervention.started s on s.authority_id = g.authority_id and s.granted_id = g.id
                        left join lateral (
                            select l.id, l.next_on from intervention.follow_up l
                            where l.authority_id = g.authority_id and l.case_id = g.case_id and l.granted_id = g.id
                            order by l.at desc, l.id desc limit 1) f on true,
                        """ + User.VIEWER + " where " + InterventionAction.LIST.filter() + """
                             and not exists (select from intervention.ending e
                                where e.authority_id = g.authority_id and e.granted_id = g.id)
                        order by case when s.id is null then g.starts_on else f.next_on end, g.id
                        limit\s""" + MOST)
                .params(user.viewer())
                .query((row, _) -> new Running(
                        new InterventionId(uuid(row, "id")),
                        new CaseId(uuid(row, "case_id")),
                        text(row, "kind_code"),
                        text(row, "unit"),
                        new Progress(
                                date(row, "decided_on"),
                                date(row, "starts_on"),
                                findDate(row, "started_on").orElse(null),
                                findDate(row, "next_on").orElse(null),
                                null)))
                .list();
    }

    private static Intervention intervention(
            ResultSet row,
            CaseId id,
            Map<UUID, List<Consent>> consents,
            Map<UUID, List<FollowUp>> followUps,
            Map<UUID, Ending> endings)
            throws SQLException {
        var granted = uuid(row, "id");
        return new Intervention(
                new InterventionId(granted),
                id,
                new NewIntervention(
                        uuid(row, "decision_id"),
                        text(row, "kind_code"),
                        texts(row, "problems"),
                        text(row, "goals"),
                        text(row, "plan"),
                        new UnitId(uuid(row, "unit_id")),
                        date(row, "starts_on"),
                        date(row, "follow_up_on")),
                date(row, "decided_on"),
                text(row, "unit"),
                Signature.of(row),
                findDate(row, "started_on").orElse(null),
                consents.getOrDefault(granted, List.of()),
                followUps.getOrDefault(granted, List.of()),
                Optional.ofNullable(endings.get(granted)));
    }
}
