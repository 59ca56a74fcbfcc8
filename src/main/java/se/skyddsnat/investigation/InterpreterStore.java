package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.db.Id;

/** Interpreters at talks and at parties' meetings. */
@Repository
class InterpreterStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    InterpreterStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Columns for a fact {@code f}, whose interpreter points at it by a column. */
    static String join(String column) {
        return "left join investigation.interpreter i on i.authority_id = f.authority_id and i.%s = f.id"
                .formatted(column);
    }

    static final String COLUMNS = "i.language, i.kind as interpreter_kind, i.other_town";

    static @Nullable NewInterpreter read(ResultSet row) throws SQLException {
        return row.getString("language") == null
                ? null
                : new NewInterpreter(
                        text(row, "language"),
                        oneOf(row, "interpreter_kind", NewInterpreter.Kind.class),
                        row.getBoolean("other_town"));
    }

    /** @param column what it points with at the talk or the meeting */
    void add(User by, CaseId id, String column, UUID at, NewInterpreter made) {
        jdbc.sql("""
                        insert into investigation.interpreter (authority_id, id, case_id, %s, language, kind, no_relative,
                            no_acquaintance, other_town, at, author_id)
                        values (:authority, :new, :case, :of, :language, :kind, true, true, :town, :now, :author)
                        """.formatted(column))
                .param("authority", by.authority().value())
                .param("new", Id.make())
                .param("case", id.value())
                .param("of", at)
                .param("language", made.language())
                .param("kind", made.kind().name())
                .param("town", made.otherTown())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
    }
}
