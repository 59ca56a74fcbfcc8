package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;

/** Notes on a card, and more time for its preliminary assessment. */
@Repository
class PreliminaryStore {

    private final JdbcClient jdbc;
    private final CaseFactStore facts;

    PreliminaryStore(JdbcClient jdbc, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /** {@return the notes, the latest first} */
    List<CaseNote> notes(CaseId id) {
        return facts.list("casework.case_note", id)
                .query((row, _) -> new CaseNote(
                        uuid(row, "id"),
                        new NewNote(
                                oneOf(row, "kind", NewNote.Kind.class),
                                date(row, "on_day"),
                                text(row, "words"),
                                findUuid(row, "corrects_id").orElse(null)),
                        Signature.of(row)))
                .list();
    }

    /** {@return the extensions, the latest first} */
    List<Extension> extensions(CaseId id) {
        return facts.list("casework.extension", id)
                .query((row, _) -> new Extension(
                        date(row, "from_day"), date(row, "to_day"), text(row, "reasons"), Signature.of(row)))
                .list();
    }

    void add(User by, CaseId id, NewNote note) {
        facts.insert("casework.case_note", "kind, on_day, words, corrects_id", ":kind, :on, :words, :corrects", by, id)
                .param("kind", note.kind().name())
                .param("on", note.on())
                .param("words", note.words())
                .param("corrects", note.corrects(), Types.OTHER)
                .update();
    }

    void extend(User by, CaseId id, LocalDate from, LocalDate to, String reasons) {
        facts.insert("casework.extension", "from_day, to_day, reasons", ":from, :to, :reasons", by, id)
                .param("from", from)
                .param("to", to)
                .param("reasons", reasons)
                .update();
        jdbc.sql("update casework.case_file set extended_to = :to, version = version + 1 where id = :case")
                .param("to", to)
                .param("case", id.value())
                .update();
    }
}
