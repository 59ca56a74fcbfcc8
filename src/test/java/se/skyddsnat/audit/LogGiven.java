package se.skyddsnat.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.TestAreas;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.db.Work;

/** A log in a database of its own, sealed when the test says so. */
final class LogGiven implements AutoCloseable {

    static final Acting TEACHER =
            new Acting(Area.EDUCATION, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "TEACHER");
    static final Acting AUDITOR = Acting.program(Area.AUDIT);

    private final TestAreas areas = new TestAreas();
    private final LogKeys keys = new LogKeys(TestDatabase.KEYS);
    private final SingleConnectionDataSource intrusion;

    final Work work = areas.work;
    final JdbcClient jdbc = areas.jdbc;
    final EventStore events = new EventStore(jdbc);
    final SealStore seals = new SealStore(jdbc);
    final VerifyStore leaves = new VerifyStore(jdbc);
    final AuditLog log = new AuditLog(events, keys, work, Clock.systemUTC(), new StandardEnvironment());
    final Path headsFile;

    /** Behind the walls, as the superuser that the seals are there to find out. */
    final JdbcClient intruder;

    /** How the sealing of the current log goes. */
    SealHealth health = new SealHealth();

    LogGiven() {
        try {
            headsFile = Files.createTempDirectory("log").resolve("heads").resolve("log-heads.txt");
            intrusion = new SingleConnectionDataSource(TestDatabase.superuser(areas.address), true);
            intruder = JdbcClient.create(intrusion);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sealer as a start of the program makes it: it remembers nothing of the one before. */
    Sealer sealer() {
        var sealer = new Sealer(seals, new HeadsFile(headsFile, keys), keys, health, work, Clock.systemUTC());
        sealer.afterSingletonsInstantiated();
        return sealer;
    }

    Verification verification() {
        return new Verification(seals, leaves, keys, work);
    }

    List<String> faults() {
        try {
            return verification().run(headsFile).faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID write() {
        var subject = UUID.randomUUID();
        work.as(TEACHER, () -> log.record(LogEntry.permitted("concern.read-report", "report", subject)));
        return subject;
    }

    /** Does what no login of the program can, past triggers and foreign keys. */
    void tamper(String sql) {
        intruder.sql("set session_replication_role = replica").update();
        intruder.sql(sql).update();
        intruder.sql("set session_replication_role = origin").update();
    }

    long count(String table) {
        return intruder.sql("select count(*) from audit." + table)
                .query(Long.class)
                .single();
    }

    /** Begins a new log. */
    void empty() {
        tamper("truncate audit.event, audit.batch, audit.leaf");
        tamper("delete from audit.epoch where epoch > 1");
        tamper("update audit.epoch set system_identifier = c.system_identifier from pg_control_system() c");
        health = new SealHealth();
        try {
            Files.deleteIfExists(headsFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        intrusion.destroy();
        areas.close();
    }
}
