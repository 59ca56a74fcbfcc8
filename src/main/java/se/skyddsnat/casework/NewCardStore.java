package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.Types;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.db.PersonKeys;

/** Makes cards, with the number sealed for each child and somebody known by that number proposed. */
@Repository
class NewCardStore {

    private final JdbcClient jdbc;
    private final PersonKeys numbers;

    NewCardStore(JdbcClient jdbc, PersonKeys numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    void insert(User by, NewCard card) {
        var authority = by.authority().value();
        var child = card.child();
        var place = card.place();
        var number = child.number();
        jdbc.sql("""
                        insert into casework.case_file (authority_id, id, case_number, intake_id, child_number, name,
                            birth_date, birth_year, number_index, sealed_number, protection_due, decision_due, arrived_at,
                            urgent, receiver_id, desk_id, assignee_id, unit_id, proposed_person_id)
                        values (:authority, :id, :caseNumber, :intake, :number, :name, :day, :year, :index, :sealed,
                            :protection, :decision, :arrived, :urgent, :receiver, :desk, :assignee, :unit, (
                                select p.id from casework.person p where p.number_index = :index order by p.id limit 1))
                        """)
                .param("authority", authority)
                .param("id", card.id().value())
                .param("caseNumber", Reference.make("SN").value())
                .param("intake", card.intake().value())
                .param("number", card.number())
                .param("name", child.name())
                .param("day", child.birthDate(), Types.DATE)
                .param("year", child.birthYear(), Types.INTEGER)
                .param("index", number == null ? null : numbers.index(authority, number.digits()), Types.BINARY)
                .param(
                        "sealed",
                        number == null
                                ? null
                                : numbers.sealMore(authority, card.id().value(), number.digits()),
                        Types.BINARY)
                .param("protection", card.clocks().protection())
                .param("decision", card.clocks().decision())
                .param("arrived", timestamp(place.arrived()))
                .param("urgent", place.urgent())
                .param("receiver", place.receiver())
                .param("desk", place.desk())
                .param(
                        "assignee",
                        place.assignee() == null ? null : place.assignee().value(),
                        Types.OTHER)
                .param("unit", place.unit(), Types.OTHER)
                .update();
    }

    /** {@return the next number among a report's children} */
    int next(IntakeId report) {
        return jdbc.sql("select max(child_number) + 1 from casework.case_file where intake_id = :report")
                .param("report", report.value())
                .query(Integer.class)
                .single();
    }

    /** {@return a place beside another card: the same units and the same person, and a clock of its own} */
    NewCard.Place beside(CaseId card, Instant now) {
        return jdbc.sql("select receiver_id, desk_id, assignee_id, unit_id from casework.case_file where id = :id")
                .param("id", card.value())
                .query((row, _) -> new NewCard.Place(
                        now,
                        false,
                        uuid(row, "receiver_id"),
                        uuid(row, "desk_id"),
                        findUuid(row, "assignee_id").map(AccountId::new).orElse(null),
                        findUuid(row, "unit_id").orElse(null)))
                .single();
    }
}
