package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * One connection of another authority's system: the next report goes when the one before has its receipt, and each is sent
 * again under the same key until it has.
 */
final class ReportSender extends Thread {

    private static final JsonMapper JSON = JsonMapper.shared();

    final List<String> receipts = new ArrayList<>();
    final int wanted;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final int number;
    private final URI address;
    private final String token;
    private final AtomicInteger sentAgain;

    ReportSender(int number, int wanted, String address, String token, AtomicInteger sentAgain) {
        this.number = number;
        this.wanted = wanted;
        this.address = URI.create(address + "/api/v1/reports");
        this.token = token;
        this.sentAgain = sentAgain;
    }

    String reporter() {
        return "Avsändare " + number;
    }

    @Override
    public void run() {
        while (receipts.size() < wanted) {
            try {
                var answer = send(receipts.size());
                if (answer.statusCode() == 201 || answer.statusCode() == 200) {
                    receipts.add(JSON.readTree(answer.body()).get("reference").asString());
                    continue;
                }
                assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(500);
            } catch (IOException gone) {
                // The program is away. Whether the last report reached it is what the key is for.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            sentAgain.incrementAndGet();
            pause();
        }
    }

    /** Without it, senders would use up the processors while the program starts. */
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
