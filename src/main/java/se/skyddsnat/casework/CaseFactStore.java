package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.timestamp;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;

/** Facts that are appended to a card, here and in the rooms that go on with it: each says whose it is, of whom and when. */
@Repository
public class CaseFactStore {

    /** The name of whoever wrote a fact {@code f}, where it is known. */
    public static final String AUTHOR = """
            (select w.name from casework.writer w
             where w.authority_id = f.authority_id and w.account_id = f.author_id) as author\
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseFactStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@return a card's facts of one kind with their authors, the latest first} */
    public StatementSpec list(String table, CaseId id) {
        return jdbc.sql("select f.*, %s from %s f where f.case_id = :case order by f.at desc, f.id desc"
                        .formatted(AUTHOR, table))
                .param("case", id.value());
    }

    /**
     * A new fact, whose other columns the caller gives values.
     *
     * @param table with its schema
     */
    public StatementSpec insert(String table, String columns, String values, User by, CaseId id) {
        return insert(table, columns, values, by, id, Id.make());
    }

    /** The same, with an id that the caller has made. */
    public StatementSpec insert(String table, String columns, String values, User by, CaseId id, UUID fact) {
        return jdbc.sql("""
                        insert into %s (authority_id, id, case_id, at, author_id, %s)
                        values (:authority, :new, :case, :now, :author, %s)
                        """.formatted(table, columns, values))
                .param("authority", by.authority().value())
                .param("new", fact)
                .param("case", id.value())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account());
    }
}
