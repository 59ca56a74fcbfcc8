package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.db.Id;

/** Talks with a child, and why it was not heard. */
@Repository
class VoiceStore {

    private final JdbcClient jdbc;
    private final InterpreterStore interpreters;
    private final Clock clock;

    VoiceStore(JdbcClient jdbc, InterpreterStore interpreters, Clock clock) {
        this.jdbc = jdbc;
        this.interpreters = interpreters;
        this.clock = clock;
    }

    /** {@return the latest first} */
    List<Voice> list(CaseId id) {
        return jdbc.sql("""
                        select f.*, %s,
                            (select w.name from casework.writer w
                             where w.authority_id = f.authority_id and w.account_id = f.author_id) as author
                        from investigation.child_voice f %s
                        where f.case_id = :case
                        order by f.at desc, f.id desc
                        """.formatted(InterpreterStore.COLUMNS, InterpreterStore.join("voice_id")))
                .param("case", id.value())
                .query((row, _) -> new Voice(
                        new NewVoice(
                                oneOf(row, "way", NewVoice.Way.class),
                                date(row, "on_day"),
                                text(row, "said"),
                                text(row, "told"),
                                text(row, "why"),
                                InterpreterStore.read(row)),
                        new Signature(
                                new AccountId(uuid(row, "author_id")),
                                findText(row, "author").orElse(""),
                                instant(row, "at"))))
                .list();
    }

    void add(User by, CaseId id, NewVoice made) {
        var voice = Id.make();
        jdbc.sql("""
                        insert into investigation.child_voice (authority_id, id, case_id, way, on_day, said, told, why, at,
                            author_id)
                        values (:authority, :id, :case, :way, :on, :said, :told, :why, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("id", voice)
                .param("case", id.value())
                .param("way", made.way().name())
                .param("on", made.on())
                .param("said", made.said())
                .param("told", made.told())
                .param("why", made.why())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
        var interpreter = made.interpreter();
        if (interpreter != null) {
            interpreters.add(by, id, "voice_id", voice, interpreter);
        }
    }
}
