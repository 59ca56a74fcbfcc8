package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another authority's system hands in reports; on the way the program is killed once and its database once. The system sends
 * each report again, under the same key, until it has its receipt. Two thousand of them: {@code -Dreports=2000}.
 */
class SendingKillTest {

    private static final int SENDERS = 4;
    private static final int EACH = Integer.getInteger("reports", 300) / SENDERS;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger sentAgain = new AtomicInteger();

    @Test
    void everyReportIsThereOnceInOrderWithItsLog(@TempDir Path data) throws Exception {
        var program = new KilledProgram(data);
        var token = Pattern.compile("API token: (\\S+)").matcher(program.said());
        assertThat(token.find()).isTrue();
        var senders = new ArrayList<Sender>();
        for (int number = 0; number < SENDERS; number++) {
            senders.add(new Sender(number, program.address, token.group(1)));
        }
        senders.forEach(Thread::start);
        waitFor(SENDERS * EACH / 3);
        program.killProgram();
        program.startAgain();
        waitFor(SENDERS * EACH * 2 / 3);
        program.killDatabase();
        program.startAgain();
        for (var sender : senders) {
            sender.join();
        }
        assertThat(sentAgain).as("sent again, since nobody answered").hasPositiveValue();
        for (var sender : senders) {
            assertThat(sender.receipts).hasSize(EACH).doesNotHaveDuplicates();
            assertThat(arrived(program, sender))
                    .as("once, in order, with their log")
                    .isEqualTo(sender.receipts);
        }
        program.stop();
        assertThat(program.verifyLog()).as("verify-log").isZero();
    }

    private void waitFor(int wanted) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (received.get() < wanted) {
            assertThat(System.nanoTime())
                    .as("time for %s of %s", received, wanted)
                    .isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static List<String> arrived(KilledProgram program, Sender sender) throws SQLException {
        try (var connection = program.database();
                var statement = connection.prepareStatement("""
                        select i.reference from casework.intake i
                        join audit.event e on i.id = any(e.subjects) and e.action = 'casework.receive-report'
                        join casework.case_file c on c.intake_id = i.id
                        join casework.reason_entry r on r.case_id = c.id
                        where i.reporter_name = ?
                        order by i.arrived_at
                        """)) {
            statement.setString(1, sender.reporter());
            var references = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    references.add(rows.getString(1));
                }
            }
            return references;
        }
    }

    /** One connection of the sending system: the next report goes when the one before has its receipt. */
    private final class Sender extends Thread {

        final List<String> receipts = new ArrayList<>();

        private final HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        private final int number;
        private final URI address;
        private final String token;

        Sender(int number, String address, String token) {
            this.number = number;
            this.address = URI.create(address + "/api/v1/reports");
            this.token = token;
        }

        String reporter() {
            return "Avsändare " + number;
        }

        @Override
        public void run() {
            while (receipts.size() < EACH) {
                try {
                    var answer = send(receipts.size());
                    if (answer.statusCode() == 201 || answer.statusCode() == 200) {
                        receipts.add(
                                JSON.readTree(answer.body()).get("reference").asString());
                        received.incrementAndGet();
                        continue;
                    }
                    assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(500);
                    TimeUnit.MILLISECONDS.sleep(200);
                } catch (IOException gone) {
                    // The program is away. Whether the last report reached it is what the key is for.
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                sentAgain.incrementAndGet();
            }
        }

        private HttpResponse<String> send(int index) throws IOException, InterruptedException {
            var body = """
                    {"reporter": {"name": "%s", "phone": "08-465 004 01"}, "danger": "NO", "text": "Rapport %d",
                     "reasons": ["HONOUR"], "children": [{"name": "Barn %d"}]}
                    """.formatted(reporter(), index, index);
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", number + "-" + index)
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
