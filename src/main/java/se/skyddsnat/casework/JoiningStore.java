package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findInstant;
import static se.skyddsnat.db.Columns.findOneOf;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;

/** Which cards can be joined to which, and which were. */
@Repository
class JoiningStore {

    private final JdbcClient jdbc;

    JoiningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Joined to what was itself joined later, a report follows to the end. */
    Joining get(CaseId id) {
        return jdbc.sql("""
                        with recursive road as (
                            select j.to_case_id, j.investigation_was_open, 1 as step
                            from casework.joining j where j.case_id = :id
                            union all
                            select j.to_case_id, j.investigation_was_open, r.step + 1
                            from road r join casework.joining j on j.case_id = r.to_case_id
                        )
                        select j.to_case_id, c.case_number, (select bool_or(investigation_was_open) from road) as ongoing,
                            d.outcome, d.at as decided_at, j.words, j.at, j.author_id, (
                                select w.name from casework.writer w
                                where w.authority_id = j.authority_id and w.account_id = j.author_id) as author
                        from casework.joining j
                        join casework.case_file c on c.authority_id = j.authority_id and c.id = j.to_case_id
                        left join casework.decision d on d.authority_id = j.authority_id
                            and d.case_id = (select to_case_id from road order by step desc limit 1)
                        where j.case_id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> {
                    var outcome = findOneOf(row, "outcome", Outcome.class);
                    var decided = findInstant(row, "decided_at");
                    return new Joining(
                            new CaseId(uuid(row, "to_case_id")),
                            text(row, "case_number"),
                            row.getBoolean("ongoing"),
                            outcome.isPresent() && decided.isPresent()
                                    ? new Joining.Followed(outcome.get(), decided.get())
                                    : null,
                            text(row, "words"),
                            Signature.of(row));
                })
                .single();
    }

    /**
     * {@return the same child's cards that this one can be joined to: an open investigation, or a preliminary assessment
     * that began before, so that its last day is never a later one}
     */
    List<Joinable> joinable(CaseId id) {
        return jdbc.sql("""
                        select other.id, other.case_number, other.stage, other.arrived_at, other.next_due,
                            other.assignee_id, other.unit_id, (
                                select w.name from casework.writer w
                                where w.authority_id = other.authority_id and w.account_id = other.assignee_id) as handler
                        from casework.case_file c
                        join casework.case_file other on other.authority_id = c.authority_id
                            and other.person_id = c.person_id and other.id <> c.id
                        where c.id = :id and other.assignee_id is not null
                            and (other.stage = 'OPENED'
                                or other.stage in ('RECEIVED', 'PROTECTION_ASSESSED') and other.arrived_at < c.arrived_at)
                        order by other.stage = 'OPENED' desc, other.arrived_at, other.id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Joinable(
                        new CaseId(uuid(row, "id")),
                        text(row, "case_number"),
                        oneOf(row, "stage", Stage.Kind.class),
                        instant(row, "arrived_at"),
                        date(row, "next_due"),
                        new AccountId(uuid(row, "assignee_id")),
                        uuid(row, "unit_id"),
                        findText(row, "handler").orElse("")))
                .list();
    }

    /** The same, when nobody can change the other card until this transaction ends. */
    Optional<Joinable> lock(CaseId id, CaseId other) {
        jdbc.sql("select id from casework.case_file where id = :id for update")
                .param("id", other.value())
                .query((row, _) -> uuid(row, "id"))
                .list();
        return joinable(id).stream().filter(each -> each.id().equals(other)).findFirst();
    }

    /** The card goes to the one who has what it is joined to. */
    void joined(User by, CaseId id, Stage.Joined next, Joinable other) {
        var made = next.joining();
        jdbc.sql("""
                        insert into casework.joining (authority_id, id, case_id, to_case_id, investigation_was_open, words,
                            at, author_id)
                        values (:authority, :new, :case, :to, :ongoing, :words, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("new", Id.make())
                .param("case", id.value())
                .param("to", made.to().value())
                .param("ongoing", made.ongoing())
                .param("words", made.words())
                .param("now", timestamp(made.signature().at()))
                .param("author", by.account())
                .update();
        jdbc.sql("""
                        update casework.case_file set stage = 'JOINED', joined_to = :to, assignee_id = :assignee,
                            unit_id = :unit, version = version + 1
                        where id = :case
                        """)
                .param("to", made.to().value())
                .param("assignee", other.handler().value())
                .param("unit", other.unit())
                .param("case", id.value())
                .update();
    }

    /** {@return the reports that were joined to a card, the latest first} */
    List<JoinedHere> joinedTo(CaseId id) {
        return jdbc.sql("""
                        select j.case_id, i.reference, j.at, j.words, (
                            select w.name from casework.writer w
                            where w.authority_id = j.authority_id and w.account_id = j.author_id) as author
                        from casework.joining j
                        join casework.case_file c on c.authority_id = j.authority_id and c.id = j.case_id
                        join casework.intake i on i.authority_id = c.authority_id and i.id = c.intake_id
                        where j.to_case_id = :id
                        order by j.at desc, j.id
                        """)
                .param("id", id.value())
                .query((row, _) -> new JoinedHere(
                        new CaseId(uuid(row, "case_id")),
                        text(row, "reference"),
                        instant(row, "at"),
                        findText(row, "author").orElse(""),
                        text(row, "words")))
                .list();
    }
}
