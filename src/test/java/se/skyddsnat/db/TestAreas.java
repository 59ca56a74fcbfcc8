package se.skyddsnat.db;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pools and the transactions of one test database, as the program has them. */
public final class TestAreas implements AutoCloseable {

    private final AreaDataSource areas;

    public final DatabaseAddress address;
    public final Work work;
    public final JdbcClient jdbc;

    public TestAreas() {
        address = TestDatabase.migrated();
        areas = new AreaDataSource(address, TestDatabase.KEYS);
        work = new Work(new ContextTransactions(areas, new ContextToken(TestDatabase.KEYS.secret("context"))));
        jdbc = JdbcClient.create(areas);
    }

    public PersonKeys personKeys(Clock clock) {
        return new PersonKeys(TestDatabase.KEYS, jdbc, clock);
    }

    @Override
    public void close() {
        areas.close();
    }
}
