package se.skyddsnat.demo;

import static se.skyddsnat.db.Columns.uuid;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.IntakeId;
import se.skyddsnat.casework.SeenCase;

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

    /** {@return the cards of a report's children as they are now} */
    List<SeenCase> cards(IntakeId report) {
        return jdbc.sql("select id, version from casework.case_file where intake_id = :report order by child_number")
                .param("report", report.value())
                .query((row, _) -> new SeenCase(new CaseId(uuid(row, "id")), row.getInt("version")))
                .list();
    }
}
