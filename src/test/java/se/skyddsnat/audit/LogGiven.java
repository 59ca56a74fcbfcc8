package se.skyddsnat.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Installation;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.db.Work;

/** A log in a database of its own, sealed when the test says so. */
final class LogGiven implements AutoCloseable {

    static final UUID BOARD = UUID.fromString("01900000-0000-7000-8000-0000000000b0");
    static final Acting TEACHER = new Acting(Area.EDUCATION, UUID.randomUUID(), BOARD, UUID.randomUUID(), "TEACHER");

    static final Acting AUDITOR = Acting.program(Area.AUDIT);

    final Path folder;
    final Path headsFile;
    final Work work;
    final JdbcClient jdbc;
    final AuditLog log;
    final SealHealth health;
    final Verification verification;

    /** As the superuser that the seals are there to find out. */
    final JdbcClient intruder;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final SingleConnectionDataSource intrusion;

    LogGiven() {
        try {
            folder = Files.createTempDirectory("log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        headsFile = folder.resolve("log-heads.txt");
        var address = TestDatabase.create();
        var beans = context.getBeanFactory();
        beans.registerSingleton("installation", new Installation(true, false, folder, true));
        beans.registerSingleton("databaseAddress", address);
        beans.registerSingleton("keys", TestDatabase.KEYS);
        beans.registerSingleton("clock", Clock.systemUTC());
        context.scan("se.skyddsnat.db", "se.skyddsnat.audit");
        context.refresh();
        work = context.getBean(Work.class);
        jdbc = context.getBean(JdbcClient.class);
        log = context.getBean(AuditLog.class);
        health = context.getBean(SealHealth.class);
        verification = context.getBean(Verification.class);
        intrusion = new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
        intruder = JdbcClient.create(intrusion);
    }

    /** A sealer as a start of the program makes it: it remembers nothing of the one before. */
    Sealer sealer() {
        var sealer = new Sealer(
                store(),
                new HeadsFile(headsFile, context.getBean(LogKeys.class)),
                context.getBean(LogKeys.class),
                health,
                work,
                Clock.systemUTC());
        sealer.afterSingletonsInstantiated();
        return sealer;
    }

    SealStore store() {
        return context.getBean(SealStore.class);
    }

    List<Leaf> leaves(long batch) {
        return context.getBean(VerifyStore.class).leaves(batch, batch);
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
    }

    List<String> faults() {
        try {
            return verification.run(headsFile).faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count(String table) {
        return intruder.sql("select count(*) from audit." + table)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        intrusion.destroy();
        context.close();
    }
}
