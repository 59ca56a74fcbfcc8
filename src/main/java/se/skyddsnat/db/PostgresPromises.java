package se.skyddsnat.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the embedded server must say of itself before anything is entrusted to it. */
final class PostgresPromises {

    private record Promise(String sql, String expected) {}

    private static final List<Promise> PROMISES = List.of(
            new Promise("show fsync", "on"),
            new Promise("show synchronous_commit", "on"),
            new Promise("show full_page_writes", "on"),
            new Promise("show data_checksums", "on"),
            new Promise("show listen_addresses", "127.0.0.1"),
            new Promise("show unix_socket_directories", ""),
            // JDBC asks for the zone that Java runs in, so this holds the program to UTC as well.
            new Promise("select now()::timestamp = now() at time zone 'UTC'", "t"),
            new Promise("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'", "0"));

    private PostgresPromises() {}

    static void check(String url, String password) {
        try (var connection = DriverManager.getConnection(url, EmbeddedPostgres.USER, password)) {
            var broken = new ArrayList<String>();
            for (var promise : PROMISES) {
                var answer = ask(connection, promise.sql());
                if (!answer.equals(promise.expected())) {
                    broken.add("'" + promise.sql() + "' answers '" + answer + "', not '" + promise.expected() + "'");
                }
            }
            if (!broken.isEmpty()) {
                throw new StartRefused(
                        "The embedded PostgreSQL is not set up safely: " + String.join("; ", broken) + ".");
            }
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new StartRefused(
                        "The keys are not this database's: start with the folder of keys that was in use"
                                + " when it was made (SKYDDSNAT_KEYS), or restore it from its backup.",
                        e);
            }
            throw new StartRefused("The embedded PostgreSQL does not answer: " + e.getMessage() + ".", e);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
