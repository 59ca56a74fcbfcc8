package se.skyddsnat.consultation;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.db.Id;

/** The SQL over whether competence was asked for. */
@Component
class ChoiceStore {

    private final JdbcClient jdbc;

    ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return what was answered in an investigation, the latest first} */
    List<Choice> list(CaseId id) {
        return jdbc.sql("""
                select c.*, w.name as author
                from consultation.choice c
                left join casework.writer w on w.authority_id = c.authority_id and w.account_id = c.author_id
                where c.case_id = :case
                order by c.at desc, c.id desc
                """)
                .param("case", id.value())
                .query((row, _) -> new Choice(
                        oneOf(row, "way", Choice.Way.class),
                        findUuid(row, "question_id").map(QuestionId::new).orElse(null),
                        text(row, "whom"),
                        findDate(row, "on_day").orElse(null),
                        text(row, "words"),
                        row.getInt("ledger_lines"),
                        instant(row, "at"),
                        findText(row, "author").orElse("")))
                .list();
    }

    void insert(User user, CaseId id, Choice choice) {
        jdbc.sql("""
                insert into consultation.choice
                    (authority_id, id, case_id, way, question_id, whom, on_day, words, ledger_lines, at, author_id)
                values (:authority, :id, :case, :way, :question, :whom, :on, :words, :lines, :at, :author)
                """)
                .param("authority", user.authority().value())
                .param("id", Id.make())
                .param("case", id.value())
                .param("way", choice.way().name())
                .param(
                        "question",
                        choice.question() == null ? null : choice.question().value())
                .param("whom", choice.whom())
                .param("on", choice.on())
                .param("words", choice.words())
                .param("lines", choice.lines())
                .param("at", timestamp(choice.at()))
                .param("author", user.account())
                .update();
    }
}
