package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseFactStore;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;

/** Plan, text and time of an investigation. */
@Repository
class InvestigationStore {

    private final JdbcClient jdbc;
    private final CaseFactStore facts;

    InvestigationStore(JdbcClient jdbc, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** {@return the versions of the plan, the latest first} */
    List<Plan> plans(CaseId id) {
        return facts("plan", "f.number desc", id)
                .query((row, _) -> new Plan(
                        row.getInt("number"),
                        new NewPlan(text(row, "questions"), text(row, "ways"), text(row, "voice"), texts(row, "areas")),
                        Signature.of(row)))
                .list();
    }

    /** {@return the versions of the text in every area, the latest first} */
    List<Passage> passages(CaseId id) {
        return facts("passage", "f.number desc", id)
                .query((row, _) -> new Passage(
                        text(row, "area_code"), row.getInt("number"), text(row, "words"), Signature.of(row)))
                .list();
    }

    /** {@return what was given of more time, the first first} */
    List<Prolongation> prolongations(CaseId id) {
        return facts("prolongation", "f.from_day", id)
                .query((row, _) -> new Prolongation(
                        date(row, "from_day"),
                        date(row, "to_day"),
                        date(row, "decided_on"),
                        text(row, "reasons"),
                        Signature.of(row)))
                .list();
    }

    void add(User by, CaseId id, int number, NewPlan plan) {
        facts.insert(
                        "investigation.plan",
                        "number, questions, ways, voice, areas",
                        ":number, :questions, :ways, :voice, :areas",
                        by,
                        id)
                .param("number", number)
                .param("questions", plan.questions())
                .param("ways", plan.ways())
                .param("voice", plan.voice())
                .param("areas", plan.areas().toArray(String[]::new))
                .update();
    }

    void add(User by, CaseId id, String area, int number, String words) {
        facts.insert("investigation.passage", "area_code, number, words", ":area, :number, :words", by, id)
                .param("area", area)
                .param("number", number)
                .param("words", words)
                .update();
    }

    void prolong(User by, CaseId id, LocalDate from, LocalDate to, LocalDate decidedOn, String reasons) {
        facts.insert(
                        "investigation.prolongation",
                        "from_day, to_day, decided_on, reasons",
                        ":from, :to, :decided, :reasons",
                        by,
                        id)
                .param("from", from)
                .param("to", to)
                .param("decided", decidedOn)
                .param("reasons", reasons)
                .update();
    }

    private JdbcClient.StatementSpec facts(String table, String order, CaseId id) {
        return jdbc.sql("""
                        select f.*, (select w.name from casework.writer w
                                     where w.authority_id = f.authority_id and w.account_id = f.author_id) as author
                        from investigation.%s f
                        where f.case_id = :case
                        order by %s
                        """.formatted(table, order)).param("case", id.value());
    }
}
