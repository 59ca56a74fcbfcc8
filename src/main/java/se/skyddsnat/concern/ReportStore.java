package se.skyddsnat.concern;

import static se.skyddsnat.db.Columns.findInstant;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.UnitId;
import tools.jackson.databind.json.JsonMapper;

/** All SQL over sent reports and what comes after them. What is added here goes to social services in the same transaction. */
@Component
class ReportStore {

    private static final String REPORT = """
            select report.id, report.reference, report.unit_id, report.author_id, report.author_name, report.sent_at, report.receiver_id, report.inform,
                (select coalesce(json_agg(json_build_object(
                        'id', c.id, 'number', c.number, 'name', c.name) order by c.number), '[]')
                    from concern.report_child c
                    where c.authority_id = report.authority_id and c.report_id = report.id) as children,
                (select coalesce(json_agg(json_build_object(
                        'account', json_build_object('value', c.account_id), 'name', c.name, 'signedAt', s.at)
                        order by c.name), '[]')
                    from concern.report_colleague c
                    left join concern.co_signature s on s.authority_id = c.authority_id and s.report_id = c.report_id
                        and s.account_id = c.account_id
                    where c.authority_id = report.authority_id and c.report_id = report.id and c.part = 'CO_SIGNER') as co_signers,
                (select coalesce(json_agg(json_build_object(
                        'account', json_build_object('value', c.account_id), 'name', c.name)), '[]')
                    from concern.report_colleague c
                    where c.authority_id = report.authority_id and c.report_id = report.id and c.part = 'STAND_IN') as stand_ins,
                (select coalesce(json_agg(json_build_object(
                        'child', f.child_number, 'feedback', f.state, 'at', f.at) order by f.child_number), '[]')
                    from concern.feedback f
                    where f.authority_id = report.authority_id and f.report_id = report.id) as feedback,
                q.name as asked_by, q.at as asked_at
            from concern.report
            cross join %s
            left join concern.feedback_request q on q.authority_id = report.authority_id and q.report_id = report.id
            where %s
            """.formatted(User.VIEWER, ConcernAction.LIST.filter());

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** {@return the reports that the person wrote, signs or stands in for, the newest first} */
    List<Report> list(User user) {
        return jdbc.sql(REPORT + "order by report.sent_at desc, report.id")
                .params(user.viewer())
                .query((row, _) -> report(row))
                .list();
    }

    Optional<Report> find(User user, ReportId id) {
        return jdbc.sql(REPORT + "and report.id = :id")
                .params(user.viewer())
                .param("id", id.value())
                .query((row, _) -> report(row))
                .optional();
    }

    /** {@return whether the author's draft has become a report} */
    boolean isSent(ReportId id, AccountId author) {
        return jdbc.sql("select exists (select from concern.report where id = :id and author_id = :author)")
                .param("id", id.value())
                .param("author", author.value())
                .query(Boolean.class)
                .single();
    }

    List<Answered> answers(ReportId id) {
        return jdbc.sql("select question, answer from concern.report_answer where report_id = :id order by position")
                .param("id", id.value())
                .query((row, _) -> new Answered(text(row, "question"), text(row, "answer")))
                .list();
    }

    List<Addition> additions(ReportId id) {
        return jdbc.sql("""
                select author_name, words, at from concern.addition where report_id = :id order by at desc, id
                """)
                .param("id", id.value())
                .query((row, _) -> new Addition(text(row, "author_name"), text(row, "words"), instant(row, "at")))
                .list();
    }

    void add(User user, Report report, UUID id, Addition addition) {
        jdbc.sql("""
                insert into concern.addition (authority_id, id, report_id, author_id, author_name, words, at)
                values (:authority, :id, :report, :account, :name, :words, :at)
                """)
                .param("authority", user.authority().value())
                .param("id", id)
                .param("report", report.id().value())
                .param("account", user.account())
                .param("name", addition.by())
                .param("words", addition.words())
                .param("at", timestamp(addition.at()))
                .update();
        jdbc.sql("select handover.deliver_addition(:reference, :id, :at, :name, :words)")
                .param("reference", report.reference().value())
                .param("id", id)
                .param("at", timestamp(addition.at()))
                .param("name", addition.by())
                .param("words", addition.words())
                .query((_, _) -> true)
                .list();
    }

    void sign(User user, Report report, Instant at) {
        write("co_signature", "deliver_co_signature", user, report, at);
    }

    void askFeedback(User user, Report report, Instant at) {
        write("feedback_request", "ask_feedback", user, report, at);
    }

    /** Who did something and when, on the own side and then on the other. */
    private void write(String table, String passage, User user, Report report, Instant at) {
        jdbc.sql("""
                insert into concern.%s (authority_id, report_id, account_id, name, at)
                values (:authority, :report, :account, :name, :at)
                """.formatted(table))
                .param("authority", user.authority().value())
                .param("report", report.id().value())
                .param("account", user.account())
                .param("name", user.displayName())
                .param("at", timestamp(at))
                .update();
        jdbc.sql("select handover.%s(:reference, :at, :name)".formatted(passage))
                .param("reference", report.reference().value())
                .param("at", timestamp(at))
                .param("name", user.displayName())
                .query((_, _) -> true)
                .list();
    }

    private Report report(ResultSet row) throws SQLException {
        var sent = new Report(
                new ReportId(uuid(row, "id")),
                new Reference(text(row, "reference")),
                new UnitId(uuid(row, "unit_id")),
                new AccountId(uuid(row, "author_id")),
                text(row, "author_name"),
                instant(row, "sent_at"),
                new UnitId(uuid(row, "receiver_id")),
                oneOf(row, "inform", Inform.class),
                all(row, "children", ReportChild[].class),
                all(row, "co_signers", CoSigner[].class),
                all(row, "stand_ins", Report.StandIn[].class),
                new Report.State.Delivered());
        var asked = findInstant(row, "asked_at");
        if (asked.isEmpty()) {
            return sent;
        }
        var report = sent.askFeedback(text(row, "asked_by"), asked.get());
        for (var feedback : all(row, "feedback", ChildFeedback[].class)) {
            report = report.answered(feedback);
        }
        return report;
    }

    private <T> List<T> all(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return List.of(json.readValue(text(row, column), type));
    }
}
