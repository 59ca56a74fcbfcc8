package se.skyddsnat.concern;

import static se.skyddsnat.db.Columns.timestamp;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.AccountId;
import tools.jackson.databind.json.JsonMapper;

/** The SQL that makes a report: the sender's own rows, then the hand-over, in one transaction. */
@Component
class DepartureStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DepartureStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Departure departure) {
        insertReport(departure);
        departure.children().forEach(child -> insertChild(departure, child));
        insertReasons(departure);
        insertAnswers(departure);
        insertColleagues(departure, "CO_SIGNER", departure.coSigners());
        insertColleagues(departure, "STAND_IN", departure.standIn());
        insertTold(departure);
        jdbc.sql("select handover.deliver_report(cast(:report as jsonb))")
                .param("report", json.writeValueAsString(departure.delivery()))
                .query((_, _) -> true)
                .list();
    }

    private void insertReport(Departure departure) {
        var report = departure.report();
        about(departure, """
                insert into concern.report (authority_id, id, reference, unit_id, author_id, author_name, title, phone,
                    sent_at, receiver_id, danger, trip, trip_day, pickup, inform)
                values (:authority, :report, :reference, :unit, :author, :author_name, :title, :phone,
                    :sent_at, :receiver, :danger, :trip, :trip_day, :pickup, :inform)
                """)
                .param("reference", departure.reference().value())
                .param("unit", departure.sender().unit().value())
                .param("author", departure.sender().account())
                .param("author_name", departure.sender().displayName())
                .param("title", report.title())
                .param("phone", report.phone())
                .param("sent_at", timestamp(departure.at()))
                .param("receiver", departure.receiver().id().value())
                .param("danger", report.danger().name())
                .param("trip", report.trip().name())
                .param("trip_day", report.tripDay())
                .param("pickup", report.pickup())
                .param("inform", report.inform().name())
                .update();
    }

    private void insertChild(Departure departure, Departure.Child child) {
        var known = child.known();
        var birth = known.birthDate().map(Birth::on).orElse(known.birth());
        about(departure, """
                insert into concern.report_child
                    (authority_id, id, report_id, number, name, birth_year, birth_date, sealed_number)
                values (:authority, :id, :report, :number, :name, :birth_year, :birth_date, :sealed_number)
                """)
                .param("id", child.id())
                .param("number", known.number())
                .param("name", known.name())
                .param("birth_year", birth == null ? null : birth.year())
                .param("birth_date", birth == null ? null : birth.date())
                .param("sealed_number", child.sealedNumber())
                .update();
    }

    private void insertReasons(Departure departure) {
        for (var reason : departure.report().reasons()) {
            about(departure, """
                    insert into concern.report_reason (authority_id, report_id, reason)
                    values (:authority, :report, :reason)
                    """).param("reason", reason.name()).update();
        }
    }

    private void insertAnswers(Departure departure) {
        int position = 0;
        for (var answer : departure.answers()) {
            about(departure, """
                    insert into concern.report_answer (authority_id, report_id, position, question, answer)
                    values (:authority, :report, :position, :question, :answer)
                    """)
                    .param("position", ++position)
                    .param("question", answer.question())
                    .param("answer", answer.answer())
                    .update();
        }
    }

    private void insertColleagues(Departure departure, String part, Map<AccountId, String> colleagues) {
        colleagues.forEach((account, name) -> about(departure, """
                insert into concern.report_colleague (authority_id, report_id, account_id, part, name)
                values (:authority, :report, :account, :part, :name)
                """)
                .param("account", account.value())
                .param("part", part)
                .param("name", name)
                .update());
    }

    private void insertTold(Departure departure) {
        if (departure.report().inform() == Inform.NOBODY) {
            return;
        }
        about(departure, """
                insert into concern.told (authority_id, id, unit_id, informed, reference, sent_at)
                values (:authority, :report, :unit, :informed, :reference, :sent_at)
                """)
                .param("unit", departure.sender().unit().value())
                .param("informed", departure.report().inform().name())
                .param("reference", departure.reference().value())
                .param("sent_at", timestamp(departure.at()))
                .update();
    }

    private StatementSpec about(Departure departure, String sql) {
        return jdbc.sql(sql)
                .param("authority", departure.sender().authority().value())
                .param("report", departure.id().value());
    }
}
