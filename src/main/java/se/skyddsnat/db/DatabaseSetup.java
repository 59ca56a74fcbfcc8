package se.skyddsnat.db;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes the logins, migrates, and hands the database its half of the context key. Runs at every start as the migration
 * login; everything it makes is owned by a role that nobody can log in as.
 */
final class DatabaseSetup {

    private static final String OWNER = "skyddsnat_owner";

    /** Owner; the one that carries hand-overs between areas; the one that answers narrow questions about access. */
    private static final List<String> SILENT = List.of(OWNER, "skyddsnat_deliverer", "skyddsnat_gatekeeper");

    private final DatabaseAddress address;
    private final Keys keys;
    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;

    private DatabaseSetup(DatabaseAddress address, Keys keys, SingleConnectionDataSource connection) {
        this.address = address;
        this.keys = keys;
        this.connection = connection;
        this.jdbc = JdbcClient.create(connection);
    }

    static void run(DatabaseAddress address, Keys keys, ContextToken token) {
        var connection = new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
        try {
            new DatabaseSetup(address, keys, connection).run(token);
        } finally {
            connection.destroy();
        }
    }

    private void run(ContextToken token) {
        makeRoles();
        requireSettings();
        migrate();
        execute("set role " + OWNER);
        new DatabaseKeys(jdbc).accept(keys.fingerprint(), token);
    }

    private void makeRoles() {
        var existing = jdbc.sql("select rolname from pg_roles where rolname like 'skyddsnat%'")
                .query(String.class)
                .set();
        for (var role : SILENT) {
            if (!existing.contains(role)) {
                execute("create role " + role + " nologin");
                execute("grant " + role + " to current_user with inherit false, set true");
            }
        }
        // The owner hands functions over to the two others, which it may become but whose rights it does not have.
        execute("grant skyddsnat_deliverer, skyddsnat_gatekeeper to " + OWNER + " with inherit false, set true");
        for (var area : Area.values()) {
            if (!existing.contains(area.login())) {
                execute("create role " + area.login() + " login noinherit");
            }
            setPassword(area.login());
        }
        var database = jdbc.sql("select quote_ident(current_database())")
                .query(String.class)
                .single();
        execute("grant create, connect on database " + database + " to " + OWNER);
        execute("revoke all on database " + database + " from public");
        execute("grant connect on database " + database + " to "
                + String.join(", ", Stream.of(Area.values()).map(Area::login).toList()));
        execute("revoke create on schema public from public");
    }

    /** What an acknowledged write rests on; see {@code docs/decisions/0001}. */
    private void requireSettings() {
        var wrong = new ArrayList<String>();
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            var value = jdbc.sql("select current_setting(:name)")
                    .param("name", setting)
                    .query(String.class)
                    .single();
            if (value.equals("off")) {
                wrong.add(setting);
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "The database may lose what it has acknowledged: switch on " + String.join(", ", wrong) + ".");
        }
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .initSql("set role " + OWNER)
                .createSchemas(true)
                .defaultSchema("db")
                .table("migration")
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private void execute(String sql) {
        jdbc.sql(sql).update();
    }

    /** The driver sends a SCRAM verifier, so that no password is in a statement or in the server's log. */
    private void setPassword(String login) {
        try {
            connection
                    .getConnection()
                    .unwrap(PGConnection.class)
                    .alterUserPassword(login, keys.password(login).toCharArray(), "scram-sha-256");
        } catch (SQLException e) {
            throw new IllegalStateException("The login " + login + " cannot be given its password", e);
        }
    }
}
