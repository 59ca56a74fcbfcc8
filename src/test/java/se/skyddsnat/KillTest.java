package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program, its database, or both are killed while teachers write and send reports, social workers write in one child's
 * journal, and another authority's system hands in reports. A ledger outside them knows what was acknowledged; none of it
 * may be missing, and nothing may be there twice. More of it: {@code -Dkills=1000}, {@code -Dreports=2000}.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kills", 3);
    private static final int SENDERS = 4;
    private static final int EACH = Integer.getInteger("reports", 120) / SENDERS;

    private static final Pattern NUMBERED = Pattern.compile("(Anteckning [0-9a-f-]{36}) (\\d+)\\.");

    private final Random random = new Random(Long.getLong("seed", 20261121));
    private final Killed ledger = new Killed();
    private final AtomicInteger sentAgain = new AtomicInteger();

    @Test
    void nothingAcknowledgedIsLostWhenProgramAndDatabaseAreKilled(@TempDir Path data) throws Exception {
        var program = new KilledProgram(data);
        var journal = journal(program);
        var writers = List.of(
                new ReportWriter(ledger, program.address, "larare"),
                new ReportWriter(ledger, program.address, "kollega"),
                new ReportWriter(ledger, program.address, "larare"),
                new NoteWriter(ledger, program.address, "mottag", journal),
                new NoteWriter(ledger, program.address, "mottag", journal),
                new NoteWriter(ledger, program.address, "gruppledare", journal));
        var senders = senders(program);
        writers.forEach(Thread::start);
        senders.forEach(Thread::start);
        for (int round = 0; round < ROUNDS; round++) {
            someoneHasSaved(3 + random.nextInt(6));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(300)); // in the middle of whatever comes next
            if (round % 3 != 1) {
                program.killProgram();
            }
            if (round % 3 != 0) {
                program.killDatabase();
            }
            program.startAgain();
            if (round % 50 == 49) {
                say("so far " + (round + 1) + " kills, " + ledger.acknowledged + " saves acknowledged");
            }
        }
        someoneHasSaved(6);
        for (var sender : senders) {
            sender.join();
        }
        for (var writer : writers) {
            writer.stopWriting();
        }
        assertThat(ledger.sent).as("reports acknowledged").isNotEmpty();
        assertThat(ledger.notes).as("notes acknowledged").isNotEmpty();
        assertThat(sentAgain).as("sent again, since nobody answered").hasPositiveValue();
        everyDraftIsThere(program);
        everyReportIsThereOnceOnBothSides(program);
        everyNoteIsThereAndWhatWasTypedToo(program);
        for (var sender : senders) {
            assertThat(sender.receipts).hasSize(EACH).doesNotHaveDuplicates();
            assertThat(arrived(program, sender))
                    .as("once, in order, with their log")
                    .isEqualTo(sender.receipts);
        }
        program.stop();
        assertThat(program.verifyLog()).as("verify-log").isZero();
        say("%d kills, %s saves, %d reports and %d notes acknowledged, %d reports handed in, none lost"
                .formatted(ROUNDS, ledger.acknowledged, ledger.sent.size(), ledger.notes.size(), SENDERS * EACH));
    }

    private static void say(String words) {
        System.getLogger("kill").log(System.Logger.Level.INFO, words);
    }

    /** The first child that the demo's social worker investigates. */
    private static String journal(KilledProgram program) {
        var list = new Visit(program.address).logIn("mottag").get("/cases/investigations");
        return list.element("main table a[href^=/cases/]").attr("href") + "/journal";
    }

    private List<ReportSender> senders(KilledProgram program) {
        var token = Pattern.compile("API token: (\\S+)").matcher(program.said());
        assertThat(token.find()).isTrue();
        return IntStream.range(0, SENDERS)
                .mapToObj(number -> new ReportSender(number, EACH, program.address, token.group(1), sentAgain))
                .toList();
    }

    private void someoneHasSaved(int times) throws InterruptedException {
        int before = ledger.acknowledged.get();
        var until = Instant.now().plus(Duration.ofMinutes(10));
        while (ledger.acknowledged.get() < before + times) {
            assertThat(Instant.now()).as("time for %s saves", times).isBefore(until);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void everyDraftIsThere(KilledProgram program) {
        for (var login : List.of("larare", "kollega")) {
            var visit = new Visit(program.address).logIn(login);
            ledger.drafts.forEach((draft, number) -> {
                if (draft.startsWith(login) && !ledger.sent.containsKey(draft)) {
                    visit.get("/reports/" + draft.split(" ")[1] + "/seen");
                    if (visit.path().endsWith("/receipt")) {
                        return; // sent, and the program was killed before it could say so
                    }
                    var text = visit.element("textarea[name=seen]").wholeText();
                    assertThat(Integer.parseInt(text.strip().split(" ")[1])).isGreaterThanOrEqualTo(number);
                }
            });
        }
    }

    private void everyReportIsThereOnceOnBothSides(KilledProgram program) throws SQLException {
        var references = texts(program, """
                select r.reference from concern.report r
                join casework.intake i on i.reference = r.reference
                where exists (select from casework.case_file c where c.intake_id = i.id)
                    and exists (select from audit.event e where r.id = any(e.subjects))
                """);
        assertThat(references).containsAll(ledger.sent.values());
        assertThat(new HashSet<>(references)).hasSameSizeAs(references);
    }

    /** What was typed and acknowledged is in a draft, or in a note whose acknowledgement never arrived; or more of it is. */
    private void everyNoteIsThereAndWhatWasTypedToo(KilledProgram program) throws SQLException {
        var notes = String.join("\n", texts(program, "select words from investigation.note"));
        assertThat(ledger.notes).allMatch(notes::contains);
        var kept = notes + String.join("\n", texts(program, "select fields::text from investigation.draft"));
        var last = new HashMap<String, Integer>();
        NUMBERED.matcher(kept)
                .results()
                .forEach(found -> last.merge(found.group(1), Integer.valueOf(found.group(2)), Math::max));
        assertThat(ledger.typing.entrySet())
                .allMatch(typed -> last.getOrDefault(typed.getKey(), 0) >= typed.getValue());
    }

    private static List<String> arrived(KilledProgram program, ReportSender sender) throws SQLException {
        return texts(program, """
                select i.reference from casework.intake i
                join audit.event e on i.id = any(e.subjects) and e.action = 'casework.receive-report'
                join casework.case_file c on c.intake_id = i.id
                join casework.reason_entry r on r.case_id = c.id
                where i.reporter_name = ?
                order by i.arrived_at
                """, sender.reporter());
    }

    private static List<String> texts(KilledProgram program, String sql, String... parameters) throws SQLException {
        try (var connection = program.database();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
