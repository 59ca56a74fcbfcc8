package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.uuid;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.casework.Intake.Answer;
import se.skyddsnat.casework.Intake.Given;
import se.skyddsnat.casework.Intake.Reporter;
import se.skyddsnat.casework.Intake.Trip;
import se.skyddsnat.casework.Intake.Words;
import se.skyddsnat.web.NotFound;

/** Reads reports as they came, and who has them. */
@Repository
class IntakeStore {

    private final JdbcClient jdbc;
    private final CardStore cards;

    IntakeStore(JdbcClient jdbc, CardStore cards) {
        this.jdbc = jdbc;
        this.cards = cards;
    }

    Intake get(IntakeId id) {
        return jdbc.sql("""
                        select i.*, i.way_in = 'INSIDE' as inside,
                            (select array_agg(a.value ->> 'question' order by a.ordinality)
                             from jsonb_array_elements(i.answers) with ordinality a) as questions,
                            (select array_agg(a.value ->> 'answer' order by a.ordinality)
                             from jsonb_array_elements(i.answers) with ordinality a) as replies
                        from casework.intake i
                        where i.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Intake(
                        new Arrival(
                                id,
                                text(row, "reference"),
                                instant(row, "arrived_at"),
                                text(row, "unit_name"),
                                text(row, "profession"),
                                row.getBoolean("anonymous"),
                                row.getBoolean("inside")),
                        new Reporter(
                                text(row, "reporter_name"),
                                text(row, "reporter_title"),
                                text(row, "reporter_phone"),
                                text(row, "profession"),
                                findText(row, "stand_in_name").orElse("")),
                        text(row, "danger"),
                        new Trip(
                                text(row, "trip_near"),
                                findDate(row, "trip_date").orElse(null)),
                        findText(row, "pickup").orElse(""),
                        row.getArray("questions") == null
                                ? List.of()
                                : answers(texts(row, "questions"), texts(row, "replies")),
                        words(id, "select at, name as by, '' as text from casework.co_signature"),
                        words(id, "select at, author_name as by, words as text from casework.addition"),
                        words(id, "select asked_at as at, asker_name as by, '' as text from casework.feedback_request"),
                        moves(id),
                        givings(id),
                        cards.ofReport(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    IntakeId of(CaseId id) {
        return jdbc.sql("select intake_id from casework.case_file where id = :id")
                .param("id", id.value())
                .query((row, _) -> new IntakeId(uuid(row, "intake_id")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The cards of a report, locked until the transaction ends, so that one of two who take it is the second. */
    List<CaseId> lock(IntakeId id) {
        return jdbc.sql("select id from casework.case_file where intake_id = :id order by id for update")
                .param("id", id.value())
                .query((row, _) -> new CaseId(uuid(row, "id")))
                .list();
    }

    /** {@return who have the cards: more than one, where a card was joined to a colleague's} */
    List<AccountId> assignees(IntakeId id) {
        return jdbc.sql("""
                        select distinct assignee_id from casework.case_file
                        where intake_id = :id and assignee_id is not null
                        order by assignee_id
                        """)
                .param("id", id.value())
                .query((row, _) -> new AccountId(uuid(row, "assignee_id")))
                .list();
    }

    /** {@return the cards that nobody had, which somebody has now} */
    List<CaseId> assign(IntakeId id, AccountId assignee, UUID unit) {
        return jdbc.sql("""
                        update casework.case_file set assignee_id = :assignee, unit_id = :unit, version = version + 1
                        where intake_id = :id and assignee_id is null
                        returning id
                        """)
                .param("assignee", assignee.value())
                .param("unit", unit)
                .param("id", id.value())
                .query((row, _) -> new CaseId(uuid(row, "id")))
                .list();
    }

    /** {@return the cards that somebody had, which nobody has now} */
    List<CaseId> release(IntakeId id, AccountId assignee) {
        return jdbc.sql("""
                        update casework.case_file set assignee_id = null, unit_id = null, version = version + 1
                        where intake_id = :id and assignee_id = :assignee
                        returning id
                        """)
                .param("id", id.value())
                .param("assignee", assignee.value())
                .query((row, _) -> new CaseId(uuid(row, "id")))
                .list();
    }

    private List<Words> words(IntakeId id, String select) {
        return jdbc.sql(select + " where intake_id = :id order by 1, id")
                .param("id", id.value())
                .query((row, _) -> new Words(instant(row, "at"), text(row, "by"), text(row, "text")))
                .list();
    }

    /** What the night wrote to the day: the same words for every child of the report. */
    private List<Words> moves(IntakeId id) {
        return jdbc.sql("""
                        select distinct m.at, m.words as text, coalesce(w.name, '') as by
                        from casework.desk_move m
                        join casework.case_file c on c.authority_id = m.authority_id and c.id = m.case_id
                        left join casework.writer w on w.authority_id = m.authority_id and w.account_id = m.author_id
                        where c.intake_id = :id
                        order by m.at
                        """)
                .param("id", id.value())
                .query((row, _) -> new Words(instant(row, "at"), text(row, "by"), text(row, "text")))
                .list();
    }

    /** Who gave it to whom: once for all children that went together. */
    private List<Given> givings(IntakeId id) {
        return jdbc.sql("""
                        select distinct g.at, g.words, coalesce(w.name, '') as by, coalesce(t.name, '') as to_name,
                            coalesce(f.name, '') as from_name
                        from casework.giving g
                        join casework.case_file c on c.authority_id = g.authority_id and c.id = g.case_id
                        left join casework.writer w on w.authority_id = g.authority_id and w.account_id = g.author_id
                        left join casework.writer t on t.authority_id = g.authority_id and t.account_id = g.to_account_id
                        left join casework.writer f on f.authority_id = g.authority_id and f.account_id = g.from_account_id
                        where c.intake_id = :id
                        order by g.at
                        """)
                .param("id", id.value())
                .query((row, _) -> new Given(
                        new Words(instant(row, "at"), text(row, "by"), text(row, "words")),
                        text(row, "from_name"),
                        text(row, "to_name")))
                .list();
    }

    private static List<Answer> answers(List<String> questions, List<String> replies) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new Answer(questions.get(i), replies.get(i)))
                .toList();
    }
}
