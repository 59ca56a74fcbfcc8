package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseFactStore;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.db.Id;

/** Talks with a child, and why it was not heard. */
@Repository
class VoiceStore {

    private final JdbcClient jdbc;
    private final InterpreterStore interpreters;
    private final CaseFactStore facts;

    VoiceStore(JdbcClient jdbc, InterpreterStore interpreters, CaseFactStore facts) {
        this.jdbc = jdbc;
        this.interpreters = interpreters;
        this.facts = facts;
    }

    /** {@return the latest first} */
    List<Voice> list(CaseId id) {
        return jdbc.sql("""
                        select f.*, %s, %s from investigation.child_voice f %s
                        where f.case_id = :case
                        order by f.at desc, f.id desc
                        """.formatted(
                                InterpreterStore.COLUMNS, CaseFactStore.AUTHOR, InterpreterStore.join("voice_id")))
                .param("case", id.value())
                .query((row, _) -> new Voice(
                        new NewVoice(
                                oneOf(row, "way", NewVoice.Way.class),
                                date(row, "on_day"),
                                text(row, "said"),
                                text(row, "told"),
                                text(row, "why"),
                                InterpreterStore.read(row)),
                        Signature.of(row)))
                .list();
    }

    void add(User by, CaseId id, NewVoice made) {
        var voice = Id.make();
        facts.insert(
                        "investigation.child_voice",
                        "way, on_day, said, told, why",
                        ":way, :on, :said, :told, :why",
                        by,
                        id,
                        voice)
                .param("way", made.way().name())
                .param("on", made.on())
                .param("said", made.said())
                .param("told", made.told())
                .param("why", made.why())
                .update();
        var interpreter = made.interpreter();
        if (interpreter != null) {
            interpreters.add(by, id, "voice_id", voice, interpreter);
        }
    }
}
