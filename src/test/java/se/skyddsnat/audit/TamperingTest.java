package se.skyddsnat.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a superuser of the database can do behind the program's back, and what verify-log says about it. */
class TamperingTest {

    private static final List<String> TABLES = List.of("event", "batch", "leaf");

    private static LogGiven given;
    private static UUID victim;

    @BeforeAll
    static void writeThreeBatchesOfFour() {
        given = new LogGiven();
        var sealer = given.sealer();
        for (int batch = 0; batch < 3; batch++) {
            for (int event = 0; event < 4; event++) {
                given.write();
            }
            sealer.seal();
        }
        for (var table : TABLES) {
            given.tamper("create table public." + table + " as select * from audit." + table);
        }
        victim = given.intruder
                .sql("select event_id from audit.leaf where batch_no = 2 and idx = 1")
                .query(UUID.class)
                .single();
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @BeforeEach
    void restore() {
        given.tamper("truncate audit.event, audit.batch, audit.leaf");
        for (var table : TABLES) {
            given.tamper("insert into audit." + table + " select * from public." + table);
        }
    }

    @Test
    void untouchedLogIsWhole() {
        assertThat(given.faults()).isEmpty();
    }

    @Test
    void alteredColumn() {
        given.tamper("update audit.event set action = 'concern.list-reports' where id = '" + victim + "'");

        assertNames("event " + victim + " (batch 2, leaf 1): its columns do not give its own hash");
    }

    @Test
    void changedTime() {
        given.tamper("update audit.event set at = at + interval '1 microsecond' where id = '" + victim + "'");

        assertNames("event " + victim + " (batch 2, leaf 1): its columns do not give its own hash");
    }

    @Test
    void alteredColumnWithItsHashRecomputed() {
        given.tamper("update audit.event set role = 'HEAD' where id = '" + victim + "'");
        var written = given.work.as(
                LogGiven.AUDITOR, () -> given.leaves.leaves(2, 2).get(1).written());
        var leaf = written.event().leaf(written.salt());
        given.tamper("update audit.event set leaf = '\\x" + leaf + "' where id = '" + victim + "'");

        assertNames(
                "event " + victim + " (batch 2, leaf 1): its own hash is not the sealed one",
                "event " + victim + " (batch 2, leaf 1): its MAC is not made by this program");

        given.tamper("update audit.leaf set leaf = '\\x" + leaf + "' where event_id = '" + victim + "'");

        assertNames(
                "event " + victim + " (batch 2, leaf 1): its MAC is not made by this program",
                "batch 2: its leaves do not give its root");
    }

    @Test
    void deletedEvent() {
        given.tamper("delete from audit.event where id = '" + victim + "'");

        assertNames("event " + victim + " (batch 2, leaf 1): it is gone");
    }

    @Test
    void deletedEventWithItsLeaf() {
        given.tamper("delete from audit.event where id = '" + victim + "'");
        given.tamper("delete from audit.leaf where event_id = '" + victim + "'");

        assertNames(
                "batch 2: leaf 1 is missing",
                "batch 2: it has 3 leaves, not 4",
                "batch 2: its leaves do not give its root");
    }

    @Test
    void lastLeafOfABatch() {
        given.tamper("delete from audit.leaf where batch_no = 2 and idx = 3");

        assertThat(given.faults())
                .contains("batch 2: it has 3 leaves, not 4")
                .anyMatch(fault -> fault.endsWith("it lies in a sealed window and is not sealed"));
    }

    @Test
    void swappedEvents() {
        var other = given.work.as(
                LogGiven.AUDITOR, () -> given.leaves.leaves(2, 2).get(2).event());
        given.tamper("""
                update audit.event e set subjects = o.subjects
                from public.event o
                where e.id in ('%1$s', '%2$s') and o.id in ('%1$s', '%2$s') and e.id <> o.id
                """.formatted(victim, other));

        assertNames(
                "event " + victim + " (batch 2, leaf 1): its columns do not give its own hash",
                "event " + other + " (batch 2, leaf 2): its columns do not give its own hash");
    }

    @Test
    void droppedLastBatch() {
        given.tamper("delete from audit.event where id in (select event_id from audit.leaf where batch_no = 3)");
        given.tamper("delete from audit.leaf where batch_no = 3");
        given.tamper("delete from audit.batch where batch_no = 3");

        assertNames("batch 3: it is in the heads' file and not in the database");
    }

    @Test
    void droppedMiddleBatch() {
        given.tamper("delete from audit.event where id in (select event_id from audit.leaf where batch_no = 2)");
        given.tamper("delete from audit.leaf where batch_no = 2");
        given.tamper("delete from audit.batch where batch_no = 2");

        assertNames("batch 2 is missing", "batch 2: it is in the heads' file and not in the database");
    }

    @Test
    void eventPlacedInAWindowThatIsSealed() {
        var event = UUID.randomUUID();
        given.tamper("""
                insert into audit.event
                select ('%s'::uuid), at, account_id, authority_id, unit_id, area, role, action, outcome, subject_kind,
                    subjects, note, epoch, xid, node, salt, leaf, mac
                from audit.event where id = '%s'
                """.formatted(event, victim));

        assertNames("event " + event + ": it lies in a sealed window and is not sealed");
    }

    @Test
    void eventMovedToAnotherWindow() {
        given.tamper("update audit.event set xid = '1' where id = '" + victim + "'");

        assertNames("event " + victim + " (batch 2, leaf 1): its transaction is not in the batch's window");
    }

    @Test
    void changedSignature() {
        given.tamper("update audit.batch set signature = (select signature from public.batch where batch_no = 1)"
                + " where batch_no = 2");

        assertNames(
                "batch 2: its signature is not one of its head hash",
                "batch 2: its head is not the one in the heads' file");
    }

    @Test
    void changedHead() {
        given.tamper("update audit.batch set sealed_at = sealed_at - interval '1 day' where batch_no = 2");

        assertNames(
                "batch 2: its columns do not give its head hash",
                "batch 2: its head is not the one in the heads' file");
    }

    @Test
    void changedHeadWithItsHashRecomputed() {
        given.tamper("update audit.batch set sealed_at = sealed_at - interval '1 day' where batch_no = 3");
        var hash = given.work.as(
                LogGiven.AUDITOR, () -> given.seals.last().orElseThrow().head().hash());
        given.tamper("update audit.batch set head_hash = '\\x" + hash + "' where batch_no = 3");

        assertNames(
                "batch 3: its signature is not one of its head hash",
                "batch 3: its head is not the one in the heads' file");
    }

    @Test
    void rowThatCannotEvenBeRead() {
        given.tamper("alter table audit.event drop constraint event_salt_check");
        try {
            given.tamper("update audit.event set salt = '' where id = '" + victim + "'");

            assertNames("batch 2: its events cannot be read, A salt of 0 bytes");
        } finally {
            restore();
            given.tamper("alter table audit.event add constraint event_salt_check check (length(salt) = 16)");
        }
    }

    @Test
    void missingOrUnreadableHeadsFile() throws IOException {
        var whole = Files.readString(given.headsFile);
        try {
            Files.writeString(given.headsFile, whole.replaceFirst("\\n2 ", "\nzwei "));
            assertNames("line 3 of the heads' file is no head", "line 4 of the heads' file: batch 3 follows batch 1");
            Files.delete(given.headsFile);
            assertThat(given.faults()).singleElement().asString().contains("is missing");
        } finally {
            Files.writeString(given.headsFile, whole);
        }
    }

    private static void assertNames(String... faults) {
        assertThat(given.faults()).containsExactlyInAnyOrder(faults);
    }
}
