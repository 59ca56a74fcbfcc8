package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;

/** Notes on a card, and more time for its preliminary assessment. */
@Repository
class PreliminaryStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PreliminaryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@return the notes, the latest first} */
    List<CaseNote> notes(CaseId id) {
        return facts("case_note", id)
                .query((row, _) -> new CaseNote(
                        uuid(row, "id"),
                        new NewNote(
                                oneOf(row, "kind", NewNote.Kind.class),
                                date(row, "on_day"),
                                text(row, "words"),
                                findUuid(row, "corrects_id").orElse(null)),
                        signature(row)))
                .list();
    }

    /** {@return the extensions, the latest first} */
    List<Extension> extensions(CaseId id) {
        return facts("extension", id)
                .query((row, _) ->
                        new Extension(date(row, "from_day"), date(row, "to_day"), text(row, "reasons"), signature(row)))
                .list();
    }

    void add(User by, CaseId id, NewNote note) {
        insert("case_note", "kind, on_day, words, corrects_id", ":kind, :on, :words, :corrects", by, id)
                .param("kind", note.kind().name())
                .param("on", note.on())
                .param("words", note.words())
                .param("corrects", note.corrects(), Types.OTHER)
                .update();
    }

    void extend(User by, CaseId id, LocalDate from, LocalDate to, String reasons) {
        insert("extension", "from_day, to_day, reasons", ":from, :to, :reasons", by, id)
                .param("from", from)
                .param("to", to)
                .param("reasons", reasons)
                .update();
        jdbc.sql("update casework.case_file set extended_to = :to, version = version + 1 where id = :case")
                .param("to", to)
                .param("case", id.value())
                .update();
    }

    private JdbcClient.StatementSpec facts(String table, CaseId id) {
        return jdbc.sql("""
                        select f.*, (select w.name from casework.writer w
                                     where w.authority_id = f.authority_id and w.account_id = f.author_id) as author
                        from casework.%s f
                        where f.case_id = :case
                        order by f.at desc, f.id desc
                        """.formatted(table)).param("case", id.value());
    }

    private JdbcClient.StatementSpec insert(String table, String columns, String values, User by, CaseId id) {
        return jdbc.sql("""
                        insert into casework.%s (authority_id, id, case_id, at, author_id, %s)
                        values (:authority, :new, :case, :now, :author, %s)
                        """.formatted(table, columns, values))
                .param("authority", by.authority().value())
                .param("new", Id.make())
                .param("case", id.value())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account());
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                new AccountId(uuid(row, "author_id")), findText(row, "author").orElse(""), instant(row, "at"));
    }
}
