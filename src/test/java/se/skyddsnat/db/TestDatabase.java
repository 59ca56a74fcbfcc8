package se.skyddsnat.db;

import java.nio.file.Path;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of a JVM, a fresh database for each that asks. */
public final class TestDatabase {

    public static final Keys KEYS = new Keys(Path.of("target/test-data/keys"));

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    public static DatabaseAddress create() {
        return SERVER.make("test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet());
    }

    private static EmbeddedPostgres start() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var server = EmbeddedPostgres.start(Path.of("target/test-data"), KEYS.password("postgres"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
