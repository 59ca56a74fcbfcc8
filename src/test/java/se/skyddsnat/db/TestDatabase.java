package se.skyddsnat.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of a JVM, a fresh database for each that asks. */
public final class TestDatabase {

    /** What one JVM of the tests has to itself; several run at a time. */
    public static final Path DATA = Path.of("target/test-data", System.getProperty("skyddsnat.fork", "fork-1"));

    public static final Keys KEYS = new Keys(DATA.resolve("keys"));

    private static final String RUN = ProcessHandle.current().pid() + "_" + System.nanoTime();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** {@return an empty database} */
    public static DatabaseAddress create() {
        return SERVER.make("test_" + RUN + "_" + NUMBER.incrementAndGet());
    }

    /** {@return a migrated database, without a row of anybody's; a copy of one that was migrated once} */
    public static DatabaseAddress migrated() {
        return copyOf(Template.ADDRESS);
    }

    /** {@return a second world, the same to the last row; nobody may be connected to the first} */
    public static synchronized DatabaseAddress copyOf(DatabaseAddress original) {
        var name = "test_" + RUN + "_" + NUMBER.incrementAndGet();
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + name(original) + " owner "
                    + EmbeddedPostgres.MIGRATION_USER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return setUp(SERVER.make(name));
    }

    /** {@return a connection that nothing is hidden from, for tests that look behind the walls or tamper} */
    public static Connection superuser(DatabaseAddress address) throws SQLException {
        return superuser(name(address));
    }

    private static Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(SERVER.jdbcUrl(database), "postgres", KEYS.password("postgres"));
    }

    private static DatabaseAddress setUp(DatabaseAddress address) {
        DatabaseSetup.run(address, KEYS, new ContextToken(KEYS.secret("context")));
        return address;
    }

    private static String name(DatabaseAddress address) {
        return address.url().substring(address.url().lastIndexOf('/') + 1);
    }

    /** Made when the first copy is asked for. */
    private static final class Template {
        static final DatabaseAddress ADDRESS = setUp(create());
    }

    private static EmbeddedPostgres start() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var server = EmbeddedPostgres.start(DATA, KEYS.password("postgres"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
