package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.casework.CaseGiven.WORLD;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.access.SendingSystems;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Command;
import se.skyddsnat.db.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another authority's system at our door. */
class ReportApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TOKEN = WORLD.bean(SendingSystems.class)
            .create(WORLD.sara.authority(), "Provpolisen", "POLICE")
            .value();
    private static final String REPORT = """
            {"reporter": {"name": "Pia Polis", "phone": "08-465 004 01"}, "danger": "SOON", "text": "Blåmärken 🙂",
             "reasons": ["HONOUR", "NEGLECT", "OTHER"], "children": [{"name": "Amira", "personalNumber": "20200312-2385"}, {"name": "Sami"}]}
            """;

    @Test
    void aReportIsReceivedWithACardForEachChildItsReasonsAndItsEvent() {
        var answer = post(TOKEN, key(), REPORT);
        assertThat(answer.statusCode()).isEqualTo(201);
        var receipt = JSON.readTree(answer.body());
        var reference = receipt.get("reference").asString();
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/reports/" + reference);
        assertThat(receipt.get("children").asInt()).isEqualTo(2);
        assertThat(receipt.get("warnings")).isEmpty();
        assertThat(row("""
                select i.way_in || ' ' || i.profession || ' ' || i.unit_name || ' ' || count(distinct c.id) || ' ' || count(r.id)
                from casework.intake i
                join casework.case_file c on c.intake_id = i.id
                join casework.reason_entry r on r.case_id = c.id
                where i.reference = ? group by i.id, i.way_in, i.profession, i.unit_name
                """, reference)).isEqualTo("SYSTEM POLICE Provpolisen 2 6");
        assertThat(row("""
                select string_agg(e.action || ' ' || e.note, ',') from audit.event e, casework.intake i
                where i.reference = ? and i.id = any(e.subjects)
                """, reference)).isEqualTo("casework.receive-report SYSTEM");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** Each transaction's own statement, which says who acts, is counted too. */
    @Test
    void aRegistrationAsksTheDatabaseAtMostFifteenThings() {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var loggers = Stream.of("org.springframework.jdbc.core.JdbcTemplate", "se.skyddsnat.db.ContextTransactions")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        loggers.forEach(logger -> {
            logger.addAppender(heard);
            logger.setLevel(Level.DEBUG);
        });
        try {
            assertThat(post(TOKEN, key(), REPORT).statusCode()).isEqualTo(201);
        } finally {
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.detachAppender(heard);
            });
        }
        var events = List.copyOf(heard.list);
        var handler = events.stream()
                .filter(event -> event.getFormattedMessage().contains("handover.receive_report"))
                .map(ILoggingEvent::getThreadName)
                .findFirst()
                .orElseThrow();
        var asked = events.stream()
                .filter(event -> event.getThreadName().equals(handler))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement")
                        || message.startsWith("Acquired Connection"))
                .toList();
        assertThat(asked).hasSizeBetween(4, 15).anyMatch(message -> message.startsWith("Acquired"));
    }

    @Test
    void theSameKeyIsTheSameReportAlsoWhenManySendItAtOnce() throws Exception {
        var key = key();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sendings = pool.invokeAll(
                    Stream.generate(() -> (Callable<HttpResponse<String>>) () -> post(TOKEN, key, REPORT))
                            .limit(6)
                            .toList());
            var references = new java.util.HashSet<String>();
            int made = 0;
            for (var sending : sendings) {
                made += sending.get().statusCode() == 201 ? 1 : 0;
                references.add(sending.get().body());
            }
            assertThat(made).isEqualTo(1);
            assertThat(references).hasSize(1);
        }
        assertThat(post(TOKEN, key, REPORT).statusCode()).isEqualTo(200);
        var other = post(TOKEN, key, REPORT.replace("Sami", "Samira"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("Nyckeln är använd");
    }

    @Test
    void onlyTheSenderIsToldThatAReportIsReceived() {
        var reference = JSON.readTree(post(TOKEN, key(), REPORT).body())
                .get("reference")
                .asString();
        assertThat(get(TOKEN, "/api/v1/reports/" + reference).statusCode()).isEqualTo(200);
        var another = WORLD.bean(SendingSystems.class)
                .create(WORLD.sara.authority(), "Provskolan", "SCHOOL")
                .value();
        var theirs = get(another, "/api/v1/reports/" + reference);
        var nobodys = get(another, "/api/v1/reports/ORO-0000-0000");
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(nobodys.body());
    }

    @Test
    void whoHasNoTokenIsToldInAProblemInTheLanguageAskedFor() {
        WORLD.behind.sql("delete from access.login_failure").update();
        for (var token : new String[] {"", "sn_guessed"}) {
            var answer = post(token, key(), REPORT);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(JSON.readTree(answer.body()).get("title").asString())
                    .isEqualTo("Token saknas eller gäller inte");
        }
        var english = JSON.readTree(send(request("/api/v1/reports/ORO-0000-0000", "")
                        .header("Accept-Language", "en-GB,en;q=0.8")
                        .GET())
                .body());
        assertThat(english.get("title").asString()).isEqualTo("No token, or one that is not valid");
        assertThat(english.get("detail").asString()).doesNotContain("Ange");
    }

    @Test
    void whoGuessesTokensWaitsAndTheRightOneStillOpens() {
        WORLD.behind.sql("delete from access.login_failure").update();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(get("sn_guess" + guess, "/api/v1/reports/ORO-0000-0000").statusCode())
                    .isEqualTo(401);
        }
        var sixth = get("sn_guess5", "/api/v1/reports/ORO-0000-0000");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).contains("900");
        assertThat(JSON.readTree(sixth.body()).get("title").asString()).isEqualTo("För många felaktiga token");
        assertThat(post(TOKEN, key(), REPORT).statusCode()).isEqualTo(201);
        WORLD.behind.sql("delete from access.login_failure").update();
    }

    @Test
    void aSystemIsLetInAndShutOutFromTheCommandLineAndWhatItSentStays() {
        WORLD.behind.sql("delete from access.login_failure").update();
        assertThat(command("create-system", "Provskolans system", "--profession", "ASTRONAUT"))
                .startsWith("2 ");
        var said = command("create-system", "Provskolans system", "--profession", "SCHOOL");
        assertThat(said).startsWith("0 ");
        var token = said.replaceAll("(?s).*API token: (\\S+).*", "$1");
        var sent = post(token, key(), REPORT);
        assertThat(sent.statusCode()).isEqualTo(201);
        var reference = JSON.readTree(sent.body()).get("reference").asString();

        assertThat(command("end-system", "Provskolans sytem")).startsWith("2 ");
        assertThat(post(token, key(), REPORT).statusCode()).isEqualTo(201);
        assertThat(command("end-system", "Provskolans system")).startsWith("0 ");
        assertThat(post(token, key(), REPORT).statusCode()).isEqualTo(401);
        assertThat(command("end-system", "Provskolans system")).startsWith("2 ");
        assertThat(row("select profession from casework.intake where reference = ?", reference))
                .isEqualTo("SCHOOL");
        assertThat(row("""
                select string_agg(e.action, ' ' order by e.id) from audit.event e
                join access.sending_system s on s.id = any(e.subjects) where s.name = ?
                """, "Provskolans system")).isEqualTo("access.create-system access.end-system");
    }

    @Test
    void whatCannotBeReadSaysWhere() {
        refused("{\"reporter\":", 400, "$");
        refused(REPORT + "{}", 400, "$");
        refused(REPORT.replace("\"danger\"", "\"dangr\""), 400, "dangr");
        refused(REPORT.replace("\"Sami\"", "{}"), 400, "children[1].name");
        assertThat(post(TOKEN, "", REPORT).statusCode()).isEqualTo(400);
        assertThat(post(TOKEN, key(), REPORT.replace("Blå", "x".repeat(300_000)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(request("/api/v1/reports", TOKEN)
                                .header("Idempotency-Key", key())
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString(REPORT)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(get(TOKEN, "/api/v1/elsewhere").headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        refused(REPORT.replace("2385", "2386"), 422, "children[0].personalNumber");
        refused(REPORT.replace("20200312-2385", "20201312-2385"), 422, "children[0].personalNumber");
        refused(
                REPORT.replace("{\"name\": \"Sami\"}", "{\"name\": \"Sami\", \"birthDate\": \"2099-01-01\"}"),
                422,
                "children[1].birthDate");
        refused(
                REPORT.replace("{\"name\": \"Sami\"}", "{\"name\": \"Sami\", \"birthDate\": \"2022-02-31\"}"),
                422,
                "children[1].birthDate");
        refused(REPORT.replace("Blå", "x".repeat(20_000)), 422, "text");
        refused(REPORT.replace("NEGLECT", "BORED"), 422, "reasons[1]");
        refused(
                REPORT.replace(
                        "{\"name\": \"Sami\"}",
                        String.join(",", java.util.Collections.nCopies(20, "{\"name\": \"Sami\"}"))),
                422,
                "children");
        refused(REPORT.replace("Pia Polis", " "), 422, "reporter.name");
    }

    @Test
    void whatCannotBeKeptIsRemovedAndSaidSo() {
        var answer = JSON.readTree(
                post(TOKEN, key(), REPORT.replace("Blå", "Bl\\u0000å")).body());
        assertThat(answer.get("warnings").get(0).asString()).startsWith("text:");
        assertThat(row("""
                select a ->> 'answer' from casework.intake i, jsonb_array_elements(i.answers) a
                where i.reference = ? and a ->> 'question' = 'seen'
                """, answer.get("reference").asString())).isEqualTo("Blåmärken 🙂");
    }

    @Test
    void theDocumentsExamplesAreAccepted() {
        var answer = get("", "/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        for (var example : JSON.readTree(answer.body())
                .at("/paths/~1api~1v1~1reports/post/requestBody/content/application~1json/examples")
                .values()) {
            var posted = post(TOKEN, key(), example.get("value").toString());
            assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        }
    }

    @Test
    void aWorkerReadsItAndTheOneWhoAskedIsToldOnOurSideAlone() {
        var reference = JSON.readTree(
                        post(TOKEN, key(), REPORT.replace("\"phone\"", "\"wantsFeedback\": true, \"phone\""))
                                .body())
                .get("reference")
                .asString();
        assertThat(row("""
                select q.asker_name from casework.feedback_request q join casework.intake i on i.id = q.intake_id
                where i.reference = ?
                """, reference)).isEqualTo("Pia Polis");
        var card = row("""
                select c.id::text from casework.case_file c join casework.intake i on i.id = c.intake_id
                where i.reference = ? order by c.child_number limit 1
                """, reference);
        var worker = WORLD.visit(WORLD.sara);
        worker.get("/intakes/" + row("select id::text from casework.intake where reference = ?", reference));
        assertThat(worker.text()).contains("Pia Polis", "Blåmärken 🙂");
        worker.submit("form[action$=/take]", Map.of());
        worker.get("/cases/" + card + "/protection")
                .submit("form[action$=/protection]", Map.of("need", "NO", "reasoning", "Barnet är i skolan."));
        worker.get("/cases/" + card + "/feedback");
        assertThat(worker.text()).contains("Svaret går inte ut härifrån");
        worker.submit("form[action$=/feedback]", Map.of("state", "WITHHELD_UNSUITABLE"));
        assertThat(worker.text()).contains("Det är antecknat att svaret är lämnat");
        assertThat(row("select state from casework.feedback where case_id = cast(? as uuid)", card))
                .isEqualTo("WITHHELD_UNSUITABLE");
        assertThat(get(TOKEN, "/api/v1/reports/" + reference).body()).doesNotContain("WITHHELD");
    }

    @Test
    void anAddressSaysWhichMethodItTakes() {
        var answer = send(request("/api/v1/reports", TOKEN).DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void whoIsOutsideReadsNothing() {
        for (var table :
                new String[] {"casework.intake", "casework.receipt", "access.account", "access.sending_system"}) {
            assertThatThrownBy(() -> WORLD.bean(Work.class)
                            .as(
                                    Acting.program(Area.OUTSIDE),
                                    () -> WORLD.bean(JdbcClient.class)
                                            .sql("select count(*) from " + table)
                                            .query(Integer.class)
                                            .single()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    /** {@return the exit code and what was said} */
    private static String command(String name, String... arguments) {
        var command = WORLD.program.beans(Command.class).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        var before = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            return command.run(List.of(arguments)) + " " + said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(before);
        }
    }

    private static void refused(String body, int status, String field) {
        var answer = post(TOKEN, key(), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    private static String row(String sql, String reference) {
        return WORLD.behind.sql(sql).param(reference).query(String.class).single();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static HttpResponse<String> post(String token, String key, String body) {
        var request = request("/api/v1/reports", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
    }

    private static HttpResponse<String> get(String token, String path) {
        return send(request(path, token).GET());
    }

    private static HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(WORLD.program.address() + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
