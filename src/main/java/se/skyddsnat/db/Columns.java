package se.skyddsnat.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads typed values out of a row; a null where none may be is an error that names the column. */
public final class Columns {

    private Columns() {}

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return required(row.getObject(column, UUID.class), column);
    }

    public static Optional<UUID> findUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    public static String text(ResultSet row, String column) throws SQLException {
        return required(row.getString(column), column);
    }

    public static Optional<String> findText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return required(row.getTimestamp(column), column).toInstant();
    }

    public static Optional<Instant> findInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return required(row.getObject(column, LocalDate.class), column);
    }

    public static Optional<LocalDate> findDate(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** A column with a check constraint over the names of an enum. */
    public static <E extends Enum<E>> E oneOf(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(row, column));
    }

    public static <E extends Enum<E>> Optional<E> findOneOf(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return findText(row, column).map(name -> Enum.valueOf(type, name));
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) required(row.getArray(column), column).getArray());
    }

    /** A moment as JDBC wants it: {@code timestamptz} from an instant, to the microsecond that PostgreSQL keeps. */
    public static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T value, String column) throws SQLException {
        if (value == null) {
            throw new SQLException("Column " + column + " is null");
        }
        return value;
    }
}
