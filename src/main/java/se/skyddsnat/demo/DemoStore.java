package se.skyddsnat.demo;

import static se.skyddsnat.db.Columns.uuid;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.IntakeId;
import se.skyddsnat.casework.PersonId;
import se.skyddsnat.casework.SeenCase;
import se.skyddsnat.instrument.InstrumentId;

/** Finds on social services' side what the demo has just sent, as the one who acts may see it. */
@Component
class DemoStore {

    private final JdbcClient jdbc;

    DemoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return the report that came last} */
    IntakeId latest() {
        return new IntakeId(jdbc.sql("select id from casework.intake order by arrived_at desc, id limit 1")
                .query(UUID.class)
                .single());
    }

    /** {@return somebody known by the same number as the child of a card} */
    Optional<PersonId> known(CaseId card) {
        return jdbc.sql("""
                        select p.id from casework.case_file c
                        join casework.person p on p.authority_id = c.authority_id and p.number_index = c.number_index
                        where c.id = :card
                        """)
                .param("card", card.value())
                .query((row, _) -> new PersonId(uuid(row, "id")))
                .optional();
    }

    /** {@return another open card of the same child} */
    CaseId open(CaseId card) {
        return jdbc.sql("""
                        select o.id from casework.case_file c
                        join casework.case_file o on o.authority_id = c.authority_id and o.person_id = c.person_id
                            and o.id <> c.id
                        where c.id = :card and o.stage = 'OPENED'
                        """)
                .param("card", card.value())
                .query((row, _) -> new CaseId(uuid(row, "id")))
                .single();
    }

    InstrumentId form(String code) {
        return jdbc.sql("select id from instrument.form where code = :code order by version desc limit 1")
                .param("code", code)
                .query((row, _) -> new InstrumentId(uuid(row, "id")))
                .single();
    }

    /** {@return who has a report, as a page to give it says it} */
    String holders(IntakeId report) {
        return jdbc.sql("""
                        select coalesce(string_agg(distinct assignee_id::text, ' ' order by assignee_id::text), '')
                        from casework.case_file where intake_id = :report
                        """).param("report", report.value()).query(String.class).single();
    }

    /** {@return the card of a child, as it is now} */
    SeenCase named(String child) {
        return jdbc.sql("select id, version from casework.case_file where name = :name")
                .param("name", child)
                .query((row, _) -> new SeenCase(new CaseId(uuid(row, "id")), row.getInt("version")))
                .single();
    }

    /** {@return the cards of a report's children as they are now} */
    List<SeenCase> cards(IntakeId report) {
        return jdbc.sql("select id, version from casework.case_file where intake_id = :report order by child_number")
                .param("report", report.value())
                .query((row, _) -> new SeenCase(new CaseId(uuid(row, "id")), row.getInt("version")))
                .list();
    }
}
