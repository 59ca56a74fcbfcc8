package se.skyddsnat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.audit.LogGiven.TEACHER;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;

class SealerTest {

    /** In another area than the teacher, with a pool of its own. */
    private static final Acting OFFICER =
            new Acting(Area.SOCIAL, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "INTAKE_WORKER");

    private static LogGiven given;
    private Sealer sealer;

    @BeforeAll
    static void open() {
        given = new LogGiven();
    }

    @BeforeEach
    void empty() {
        given.empty();
        sealer = given.sealer();
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @Test
    void nothingNewIsNotSealed() {
        sealer.seal();
        assertThat(given.count("batch")).isZero();

        given.write();
        sealer.seal();
        sealer.seal();
        assertThat(given.count("batch")).isEqualTo(1);
        assertThat(given.faults()).isEmpty();
    }

    @Test
    void noneOfSixteenWritersIsMissed() throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = IntStream.range(0, 16)
                    .mapToObj(number -> writers.submit(() -> write(number % 2 == 0 ? TEACHER : OFFICER)))
                    .toList();
            while (!writing.stream().allMatch(Future::isDone)) {
                sealer.seal();
            }
            for (var each : writing) {
                each.get();
            }
        }
        sealer.seal();

        assertThat(given.count("batch")).isGreaterThan(1);
        assertThat(given.count("event")).isEqualTo(16 * 25 * 2);
        assertThat(given.count("leaf")).isEqualTo(16 * 25 * 2);
        assertThat(given.faults()).isEmpty();
    }

    @Test
    void transactionThatCommitsLateIsSealedLaterAndHoldsTheOthersBack() throws Exception {
        var written = new CountDownLatch(1);
        var sealedMeanwhile = new CountDownLatch(1);
        var late = Thread.ofVirtual()
                .start(() -> given.work.as(TEACHER, () -> {
                    record();
                    written.countDown();
                    await(sealedMeanwhile);
                }));
        written.await();
        given.write();
        sealer.seal();
        assertThat(given.count("leaf")).as("who began later waits").isZero();

        sealedMeanwhile.countDown();
        late.join();
        sealer.seal();

        assertThat(given.count("leaf")).isEqualTo(2);
        assertThat(given.faults()).isEmpty();
    }

    @Test
    void windowEndsBetweenTransactionsAndABacklogIsSealedInSeveral() {
        IntStream.range(0, 7)
                .forEach(_ -> given.work.as(TEACHER, () -> {
                    record();
                    record();
                    record();
                }));
        var store = given.seals;
        var first = given.work.as(LogGiven.AUDITOR, () -> store.window(1, 0, 4));
        var second = given.work.as(LogGiven.AUDITOR, () -> store.window(1, first.upto(), 4));

        assertThat(first.events()).hasSize(6);
        assertThat(second.events()).hasSize(6);
        assertThat(first.events()).doesNotContainAnyElementsOf(second.events());
    }

    @Test
    void anotherClusterBeginsAnEpochAndTakesWhatWasLeft() {
        given.write();
        sealer.seal();
        given.write();
        given.tamper("update audit.epoch set system_identifier = 1");

        var moved = given.sealer();
        given.write();
        moved.seal();

        assertThat(given.count("epoch")).isEqualTo(2);
        assertThat(given.count("leaf")).isEqualTo(3);
        assertThat(given.faults()).isEmpty();
    }

    @Test
    void changedEventStopsSealingAndIsNamedInHealth() {
        given.write();
        given.tamper("update audit.event set role = 'HEAD'");
        sealer.seal();

        assertThat(given.count("batch")).isZero();
        var health = given.health.health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("broken"))
                .asString()
                .contains(given.intruder
                        .sql("select id from audit.event")
                        .query(UUID.class)
                        .single()
                        .toString());
    }

    @Test
    void eventThatTheProgramDidNotWriteStopsSealing() {
        given.write();
        given.tamper("update audit.event set mac = sha256('made up')");
        sealer.seal();

        assertThat(given.count("batch")).isZero();
        assertThat(given.health.isBroken()).isTrue();
    }

    @Test
    void fileIsCompletedAfterACrashBetweenCommitAndCopy() throws IOException {
        for (int i = 0; i < 3; i++) {
            given.write();
            sealer.seal();
        }
        var whole = Files.readString(given.headsFile);
        assertThat(whole.lines().count()).isEqualTo(1 + 3);
        for (int cut : new int[] {5, whole.lastIndexOf("\n3 ") + 1, whole.length() - 20, 0}) {
            Files.writeString(given.headsFile, whole.substring(0, cut));
            given.sealer().seal();
            assertThat(given.headsFile).hasContent(whole);
        }
        Files.delete(given.headsFile);
        sealer.seal();
        given.write();
        sealer.seal();
        assertThat(Files.readString(given.headsFile)).startsWith(whole);
        assertThat(given.faults()).isEmpty();
        assertThat(given.health.isBroken()).isFalse();
    }

    @Test
    void fileThatHasSeenAnotherLogStopsSealing() throws IOException {
        given.write();
        sealer.seal();
        given.tamper("delete from audit.leaf");
        given.tamper("delete from audit.batch");
        given.sealer().seal();

        assertThat(given.health.isBroken()).isTrue();
        assertThat(given.faults()).anySatisfy(fault -> assertThat(fault).contains("batch 1", "heads' file"));
    }

    private void write(Acting acting) {
        for (int i = 0; i < 25; i++) {
            given.work.as(acting, () -> {
                record();
                pause(ThreadLocalRandom.current().nextInt(8));
                record();
            });
        }
    }

    private void record() {
        given.log.record(LogEntry.permitted("concern.read-report", "report", UUID.randomUUID()));
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(Duration.ofMillis(millis));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
