package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseFactStore;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.db.Id;

/** Judgements of the risk, and plans for a child's safety. */
@Repository
class RiskStore {

    private final JdbcClient jdbc;
    private final CaseFactStore facts;

    RiskStore(JdbcClient jdbc, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** {@return the latest first} */
    List<RiskJudgement> judgements(CaseId id) {
        return facts.list("investigation.risk_judgement", id)
                .query((row, _) -> new RiskJudgement(
                        new NewRisk(
                                oneOf(row, "level", RiskLevel.class),
                                row.getBoolean("acute"),
                                text(row, "reasons"),
                                date(row, "review_on")),
                        Signature.of(row)))
                .list();
    }

    /** {@return the versions, the latest first} */
    List<SafetyPlan> plans(CaseId id) {
        return jdbc.sql("""
                        select f.*, %s,
                            array(select l.point_code from investigation.safety_line l
                                  where l.authority_id = f.authority_id and l.plan_id = f.id order by l.point_code) as codes,
                            array(select l.words from investigation.safety_line l
                                  where l.authority_id = f.authority_id and l.plan_id = f.id order by l.point_code) as words
                        from investigation.safety_plan f
                        where f.case_id = :case
                        order by f.number desc
                        """.formatted(CaseFactStore.AUTHOR))
                .param("case", id.value())
                .query((row, _) -> new SafetyPlan(row.getInt("number"), lines(row), Signature.of(row)))
                .list();
    }

    /** {@return every point, in use or not, in its order} */
    List<SafetyPoint> points() {
        return jdbc.sql("select * from investigation.safety_point order by position, code")
                .query((row, _) -> new SafetyPoint(
                        text(row, "code"),
                        text(row, "name_sv"),
                        text(row, "name_en"),
                        findDate(row, "valid_from").orElse(null),
                        findDate(row, "valid_to").orElse(null)))
                .list();
    }

    /** Adds points, or renames them; those that are left out stay. */
    void load(List<CodeFile.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            jdbc.sql("""
                            insert into investigation.safety_point (code, position, name_sv, name_en, valid_from, valid_to)
                            values (:code, :position, :sv, :en, :from, :to)
                            on conflict (code) do update set position = excluded.position, name_sv = excluded.name_sv,
                                name_en = excluded.name_en, valid_from = excluded.valid_from, valid_to = excluded.valid_to
                            """)
                    .param("code", line.code())
                    .param("position", i + 1)
                    .param("sv", line.words().get(0))
                    .param("en", line.words().get(1))
                    .param("from", line.from(), Types.DATE)
                    .param("to", line.to(), Types.DATE)
                    .update();
        }
    }

    void add(User by, CaseId id, NewRisk risk) {
        facts.insert(
                        "investigation.risk_judgement",
                        "level, acute, reasons, review_on",
                        ":level, :acute, :reasons, :review",
                        by,
                        id)
                .param("level", risk.level().name())
                .param("acute", risk.acute())
                .param("reasons", risk.reasons())
                .param("review", risk.reviewOn())
                .update();
    }

    void add(User by, CaseId id, int number, Map<String, String> lines) {
        var plan = Id.make();
        facts.insert("investigation.safety_plan", "number", ":number", by, id, plan)
                .param("number", number)
                .update();
        lines.forEach((point, words) -> jdbc.sql("""
                        insert into investigation.safety_line (authority_id, plan_id, point_code, case_id, words)
                        values (:authority, :plan, :point, :case, :words)
                        """)
                .param("authority", by.authority().value())
                .param("plan", plan)
                .param("point", point)
                .param("case", id.value())
                .param("words", words)
                .update());
    }

    private static Map<String, String> lines(ResultSet row) throws SQLException {
        var lines = new LinkedHashMap<String, String>();
        var words = texts(row, "words").iterator();
        texts(row, "codes").forEach(code -> lines.put(code, words.next()));
        return lines;
    }
}
