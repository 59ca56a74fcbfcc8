package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program, its database, or both are killed while drafts and reports are written. A ledger outside them knows what was
 * acknowledged; none of it may be missing, and nothing may be there twice. More rounds: {@code -Dkills=50}.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kills", 3);

    private final Random random = new Random(20261121);
    private final Ledger ledger = new Ledger();

    /** What the program has said that it keeps: the last text of each draft, and every report that got its receipt. */
    private static final class Ledger {
        final Map<String, Integer> drafts = new ConcurrentHashMap<>();
        final Map<String, String> sent = new ConcurrentHashMap<>();
        final AtomicInteger acknowledged = new AtomicInteger();
    }

    @Test
    void nothingAcknowledgedIsLostWhenProgramAndDatabaseAreKilled(@TempDir Path data) throws Exception {
        var program = new KilledProgram(data);
        var writers = Stream.of("larare", "kollega", "larare")
                .map(login -> new Writer(program.address, login))
                .toList();
        writers.forEach(Thread::start);
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
        }
        someoneHasSaved(6);
        for (var writer : writers) {
            writer.enough = true;
            writer.join();
        }
        assertThat(ledger.sent).as("reports acknowledged").isNotEmpty();
        everyDraftIsThere(program);
        everyReportIsThereOnceOnBothSides(program);
        program.stop();
        assertThat(program.verifyLog()).as("verify-log").isZero();
        System.Logger log = System.getLogger("kill");
        log.log(
                System.Logger.Level.INFO,
                "{0} kills, {1} saves and {2} reports acknowledged, none lost",
                ROUNDS,
                ledger.acknowledged.get(),
                ledger.sent.size());
    }

    private void someoneHasSaved(int times) throws InterruptedException {
        int before = ledger.acknowledged.get();
        var until = Instant.now().plus(Duration.ofMinutes(2));
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
                    var text = visit.element("textarea[name=seen]").wholeText();
                    assertThat(Integer.parseInt(text.strip().split(" ")[1])).isGreaterThanOrEqualTo(number);
                }
            });
        }
    }

    private void everyReportIsThereOnceOnBothSides(KilledProgram program) throws SQLException {
        var references = new ArrayList<String>();
        try (var connection = program.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select r.reference from concern.report r
                        join casework.intake i on i.reference = r.reference
                        where exists (select from casework.case_file c where c.intake_id = i.id)
                            and exists (select from audit.event e where r.id = any(e.subjects))
                        """)) {
            while (rows.next()) {
                references.add(rows.getString(1));
            }
        }
        assertThat(references).containsAll(ledger.sent.values());
        Set<String> once = new HashSet<>(references);
        assertThat(references).hasSameSizeAs(once);
    }

    /** A teacher at a tablet whose program keeps vanishing. */
    private final class Writer extends Thread {

        private final String address;
        private final String login;
        private volatile boolean enough;

        Writer(String address, String login) {
            this.address = address;
            this.login = login;
        }

        @Override
        public void run() {
            int number = 0;
            while (!enough) {
                try {
                    var visit = new Visit(address).logIn(login);
                    while (!enough) {
                        number = writeOneReport(visit, number);
                    }
                } catch (IllegalStateException | AssertionError gone) {
                    pause(); // the program is away, or answered that it cannot: come back later, as people do
                }
            }
        }

        private int writeOneReport(Visit visit, int before) {
            int number = before;
            visit.get("/concern/danger").submit("form[action=/reports]", Map.of());
            var draft = visit.path().substring("/reports/".length());
            visit.get("/reports/" + draft + "/children");
            var name = visit.element("input[name$=name]").attr("name");
            visit.submit("form[action$=/children]", Map.of(name, "Barn " + number));
            for (int i = 0; i < 5; i++) {
                number++;
                visit.get("/reports/" + draft + "/seen");
                var form = visit.element("form[data-autosave]");
                visit.submit(form.cssSelector(), Map.of("seen", "Text " + number), form.attr("data-autosave"));
                if (visit.status() == 200) {
                    ledger.drafts.put(login + " " + draft, number);
                    ledger.acknowledged.incrementAndGet();
                }
            }
            visit.get("/reports/" + draft + "/check").submit("form[action$=/send]", Map.of());
            if (visit.status() == 200 && visit.path().endsWith("/receipt")) {
                var reference = visit.text().replaceAll("(?s).*?(ORO-[0-9A-Z-]+).*", "$1");
                ledger.sent.put(login + " " + draft, reference);
            }
            return number;
        }

        private void pause() {
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
