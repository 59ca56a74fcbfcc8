package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;

/** Children's cards in lists: by remaining time, by name, by number, of one report. */
@Repository
class CardStore {

    /** More than anybody works through; what is due first is within it. */
    static final int MOST = 500;

    static final int MOST_HITS = 20;

    private static final int MOST_WORDS = 5;

    /** Stands after every letter, so that a beginning is a range. */
    private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);

    static final String CARD = """
            select c.id, c.case_number, c.child_number, c.name, c.birth_date, c.birth_year,
                c.sealed_number is not null as has_number, c.stage, c.version, c.protection_due, c.decision_due,
                c.investigation_due, c.extended_to, c.court_due, c.next_due as due, c.closed_on, c.arrived_at, c.intake_id, c.urgent as danger_now, i.reference,
                i.unit_name, i.profession, i.anonymous, i.way_in = 'INSIDE' as inside,
                (select w.name from casework.writer w
                 where w.authority_id = c.authority_id and w.account_id = c.assignee_id) as handler,
                exists (select from casework.feedback_request q
                        where q.authority_id = c.authority_id and q.intake_id = c.intake_id)
                    and not exists (select from casework.feedback f
                                    where f.authority_id = c.authority_id and f.case_id = c.id) as waits,
                (select min(d.second_review_due) from casework.gate_decision d
                 where d.authority_id = c.authority_id and d.case_id = c.id and d.second_review_due is not null
                    and not exists (select from casework.gate_review g
                                    where g.authority_id = d.authority_id and g.decision_id = d.id)) as second_look_due,
                coalesce(c.unit_id, c.desk_id) <> c.receiver_id and c.joined_to is null as night,
                c.assignee_id is null
                    and not exists (select from casework.reading r
                                    where r.authority_id = c.authority_id and r.intake_id = c.intake_id) as unread
            from casework.case_file c
            join casework.intake i on i.authority_id = c.authority_id and i.id = c.intake_id
            """;

    private final JdbcClient jdbc;

    CardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the action's rules let the person see, by remaining time. */
    List<Card> list(User user, CaseAction action, Paged part) {
        return ongoing(user, action, part, "");
    }

    /** The same, of open investigations. */
    List<Card> investigations(User user, Paged part) {
        return ongoing(user, CaseAction.LIST_INVESTIGATIONS, part, " and c.stage = 'OPENED'");
    }

    private List<Card> ongoing(User user, CaseAction action, Paged part, String condition) {
        return jdbc.sql(CARD + ", " + User.VIEWER + " where " + action.filter()
                        + " and c.closed_on is null" + condition
                        + " order by c.next_due, c.urgent desc, c.arrived_at, c.intake_id, c.child_number"
                        + " limit :most offset :from")
                .params(user.viewer())
                .param("most", part.most())
                .param("from", part.from())
                .query(CardStore::card)
                .list();
    }

    /** Every word is the beginning of some part of the name: each is a range of the index of parts. */
    List<Card> findByName(User user, String typed) {
        var words = typed.strip().split("[\\s-]+", MOST_WORDS);
        var from = new StringJoiner(" join ");
        var ranges = new StringJoiner(" and ");
        var parameters = new HashMap<String, Object>();
        for (int i = 0; i < words.length; i++) {
            from.add("casework.name_part n%d%s".formatted(i, i == 0 ? "" : " using (authority_id, case_id)"));
            ranges.add("n%1$d.part >= lower(:from%1$d) and n%1$d.part < lower(:to%1$d)".formatted(i));
            parameters.put("from" + i, words[i]);
            parameters.put("to" + i, words[i] + LAST_LETTER);
        }
        return find(user, "c.id = any(array(select case_id from %s where %s))".formatted(from, ranges), parameters);
    }

    List<Card> findByNumber(User user, byte[] index) {
        return find(user, "c.number_index = :wanted", Map.of("wanted", index));
    }

    List<Card> findByCaseNumber(User user, String number) {
        return find(user, "c.case_number = :wanted", Map.of("wanted", number));
    }

    /** Among those that the person may read, so that what is hidden and what is not there are the same. */
    private List<Card> find(User user, String condition, Map<String, ?> wanted) {
        return jdbc.sql(CARD + ", " + User.VIEWER + " where " + CaseAction.READ.filter() + " and " + condition
                        + " order by c.arrived_at desc, c.child_number, c.id limit " + MOST_HITS)
                .params(user.viewer())
                .params(wanted)
                .query(CardStore::card)
                .list();
    }

    List<Card> ofReport(IntakeId intake) {
        return jdbc.sql(CARD + "where c.intake_id = :intake order by c.child_number")
                .param("intake", intake.value())
                .query(CardStore::card)
                .list();
    }

    static Card card(ResultSet row, int number) throws SQLException {
        return new Card(
                new CaseId(uuid(row, "id")),
                text(row, "case_number"),
                new Arrival(
                        new IntakeId(uuid(row, "intake_id")),
                        text(row, "reference"),
                        instant(row, "arrived_at"),
                        text(row, "unit_name"),
                        text(row, "profession"),
                        row.getBoolean("anonymous"),
                        row.getBoolean("inside")),
                new Child(
                        row.getInt("child_number"),
                        text(row, "name"),
                        findDate(row, "birth_date").orElse(null),
                        row.getObject("birth_year", Integer.class),
                        row.getBoolean("has_number")),
                oneOf(row, "stage", Stage.Kind.class),
                findDate(row, "due").orElse(null),
                findText(row, "handler").orElse(""),
                row.getBoolean("danger_now"),
                row.getBoolean("waits"),
                new DeskMark(row.getBoolean("night"), row.getBoolean("unread")),
                findDate(row, "court_due").orElse(null),
                findDate(row, "second_look_due").orElse(null),
                findDate(row, "closed_on").orElse(null));
    }
}
