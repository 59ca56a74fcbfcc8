package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Formats;

/** Reads and moves cards whose investigation has been opened. */
@Repository
class OpenCaseStore {

    private final JdbcClient jdbc;

    OpenCaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OpenCase> find(CaseId id, LocalDate today) {
        return jdbc.sql("""
                        select c.id, c.case_number, c.child_number, c.name, c.birth_date, c.birth_year,
                            c.sealed_number is not null as has_number, c.version, c.investigation_due, c.closed_on,
                            c.intake_id, d.at as opened_at, (
                                select w.name from casework.writer w
                                where w.authority_id = c.authority_id and w.account_id = c.assignee_id) as handler
                        from casework.case_file c
                        join casework.decision d on d.authority_id = c.authority_id and d.id = c.decision_id
                        where c.id = :id and c.stage = 'OPENED'
                        """)
                .param("id", id.value())
                .query((row, _) -> open(row, today))
                .optional();
    }

    Map<CaseId, String> titles(Collection<CaseId> ids, LocalDate today) {
        var titles = new HashMap<CaseId, String>();
        jdbc.sql("""
                        select id, case_number, child_number, name, birth_date, birth_year, sealed_number is not null as has_number
                        from casework.case_file where id = any (:ids)
                        """)
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    titles.put(
                            new CaseId(uuid(row, "id")), CaseHead.title(child(row), text(row, "case_number"), today));
                });
        return titles;
    }

    /** Of those that the person may read. */
    List<EarlierCase> earlier(User user, CaseId id) {
        return jdbc.sql("""
                        select c.id, c.case_number, d.at as opened_at, c.investigation_due, c.closed_on
                        from casework.case_file this
                        join casework.decision opened on opened.authority_id = this.authority_id
                            and opened.id = this.decision_id
                        join casework.case_file c on c.authority_id = this.authority_id and c.person_id = this.person_id
                            and c.id <> this.id and c.stage = 'OPENED'
                        join casework.decision d on d.authority_id = c.authority_id and d.id = c.decision_id
                            and d.at < opened.at,
                        """ + User.VIEWER + " where this.id = :id and " + CaseAction.READ.filter()
                        + " order by d.at desc, c.id")
                .param("id", id.value())
                .params(user.viewer())
                .query((row, _) -> new EarlierCase(
                        new CaseId(uuid(row, "id")),
                        text(row, "case_number"),
                        Formats.day(instant(row, "opened_at")),
                        date(row, "investigation_due"),
                        findDate(row, "closed_on").orElse(null)))
                .list();
    }

    void prolong(CaseId id, LocalDate to) {
        jdbc.sql("update casework.case_file set investigation_due = :to, version = version + 1 where id = :id")
                .param("to", to)
                .param("id", id.value())
                .update();
    }

    void close(CaseId id, LocalDate on) {
        jdbc.sql("update casework.case_file set closed_on = :on, version = version + 1 where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    private static OpenCase open(ResultSet row, LocalDate today) throws SQLException {
        var id = new CaseId(uuid(row, "id"));
        var child = child(row);
        var due = date(row, "investigation_due");
        var closed = findDate(row, "closed_on").orElse(null);
        var stage = Stage.Kind.OPENED;
        var head = new CaseHead(
                CaseHead.path(id),
                row.getInt("version"),
                CaseHead.title(child, text(row, "case_number"), today),
                CaseHead.facts(findText(row, "handler").orElse(""), stage, closed == null ? due : null, closed, today),
                CaseHead.labels(stage, closed),
                CaseHead.pages(id, new IntakeId(uuid(row, "intake_id")), stage));
        return new OpenCase(id, head, instant(row, "opened_at"), due, closed, child.birthDate(), child.birthYear());
    }

    private static Child child(ResultSet row) throws SQLException {
        return new Child(
                row.getInt("child_number"),
                text(row, "name"),
                findDate(row, "birth_date").orElse(null),
                row.getObject("birth_year", Integer.class),
                row.getBoolean("has_number"));
    }
}
