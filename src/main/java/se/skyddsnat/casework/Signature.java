package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import se.skyddsnat.access.AccountId;

/** Who wrote a fact down, and when. */
public record Signature(AccountId by, String name, Instant at) {

    /** Of a row with {@code author_id}, {@code author} (the name, where it is known) and {@code at}. */
    public static Signature of(ResultSet row) throws SQLException {
        return of(row, "");
    }

    /** The same, of columns that begin with something. */
    public static Signature of(ResultSet row, String prefix) throws SQLException {
        return new Signature(
                new AccountId(uuid(row, prefix + "author_id")),
                findText(row, prefix + "author").orElse(""),
                instant(row, prefix + "at"));
    }
}
