package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.timestamp;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.db.Id;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.web.Formats;
import tools.jackson.databind.json.JsonMapper;

/** Writes reports down as they came by telephone, visit or letter: the same rows as every other way in. */
@Repository
class NewIntakeStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NewIntakeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** {@return whether it was written; not, when it stands there already, also for who has declared a bar to it since} */
    boolean insert(User by, IntakeId id, NewIntake report, UnitId desk) {
        var reporter = report.reporter();
        return jdbc.sql("""
                        insert into casework.intake (authority_id, id, reference, arrived_at, way_in, registered_by, unit_name,
                            profession, anonymous, reporter_name, reporter_title, reporter_phone, stand_in_name, danger,
                            trip_near, trip_date, pickup, answers, receiver_id, desk_id)
                        select :authority, :id, :reference, :came, :way, :by, :workplace, :profession, :anonymous, :name,
                            :title, :phone, nullif(:standIn, ''), :danger, :trip, cast(:tripDay as date),
                            nullif(:pickup, ''), cast(:answers as jsonb), :receiver, :desk
                        where :id <> all((select access.blocked())::uuid[])
                        on conflict (authority_id, id) do nothing
                        """)
                        .param("authority", by.authority().value())
                        .param("id", id.value())
                        .param("reference", Reference.make("ORO").value())
                        .param("came", timestamp(report.came()))
                        .param("way", report.way().name())
                        .param("by", by.account())
                        .param("workplace", reporter.workplace())
                        .param("profession", reporter.profession().name())
                        .param("anonymous", reporter.anonymous())
                        .param("name", reporter.name())
                        .param("title", reporter.title())
                        .param("phone", reporter.phone())
                        .param("standIn", reporter.standIn())
                        .param("danger", report.danger())
                        .param("trip", report.trip())
                        .param("tripDay", report.findTripDay().orElse(null), Types.DATE)
                        .param("pickup", report.pickup())
                        .param(
                                "answers",
                                json.writeValueAsString(List.of(Map.of("question", "seen", "answer", report.words()))))
                        .param("receiver", report.receiver().value())
                        .param("desk", desk.value())
                        .update()
                == 1;
    }

    /** The reasons as the reporter sees them, on one child's card. */
    void insertReasons(User by, CaseId card, NewIntake report) {
        for (var reason : report.reasons().stream().sorted().map(Reason::name).toList()) {
            jdbc.sql("""
                            insert into casework.reason_entry (authority_id, id, case_id, at, code, standing, stated_on,
                                origin, source)
                            values (:authority, :id, :case, :at, :code, 'SUSPECTED', :day, 'REPORT', '')
                            """)
                    .param("authority", by.authority().value())
                    .param("id", Id.make())
                    .param("case", card.value())
                    .param("at", timestamp(report.came()))
                    .param("code", reason)
                    .param("day", Formats.day(report.came()))
                    .update();
        }
    }

    /** Writes down that somebody asked what became of a report. Said twice it holds once. */
    void insertQuestion(User by, IntakeId id, String asker, Instant at) {
        jdbc.sql("""
                        insert into casework.feedback_request (authority_id, id, intake_id, asked_at, asker_name)
                        select :authority, :new, :intake, :at, :asker
                        where not exists (
                            select from casework.feedback_request q where q.intake_id = :intake and q.asker_name = :asker)
                        """)
                .param("authority", by.authority().value())
                .param("new", Id.make())
                .param("intake", id.value())
                .param("at", timestamp(at))
                .param("asker", asker)
                .update();
    }

    /** {@return who may ask what became of a report, and has not asked: never a private person, never in a preschool here} */
    Askers askers(IntakeId id) {
        return jdbc.sql("""
                        select i.reporter_name, i.stand_in_name,
                            array(select q.asker_name from casework.feedback_request q
                                  where q.authority_id = i.authority_id and q.intake_id = i.id) as asked
                        from casework.intake i
                        where i.id = :id and i.way_in <> 'INSIDE' and i.profession <> 'PRIVATE'
                        """)
                .param("id", id.value())
                .query((row, _) -> Askers.of(
                        text(row, "reporter_name"),
                        findText(row, "stand_in_name").orElse(""),
                        texts(row, "asked")))
                .optional()
                .orElse(Askers.NONE);
    }
}
