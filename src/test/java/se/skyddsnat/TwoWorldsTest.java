package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import se.skyddsnat.access.SendingSystems;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.AuthorityId;

/**
 * One world has a report that a worker is blocked from, the other never had it. Whatever the worker asks for, by any road,
 * both worlds answer the same to the last letter. So does the preschool's side, to the head and to other colleagues.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoWorldsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:30:00Z");
    /** Ids and references of what was made after the worlds parted. */
    private static final String FRESH =
            "[0-9a-f]{8}-[0-9a-f-]{27}|(ORO|SN)-[0-9A-Z-]+|receipt=[^\"&]+|\\d\\d[.:]\\d\\d[0-9.:]*Z?";

    private static final String CHILD = "Tindra Hemlig";

    private static RunningProgram with;
    private static RunningProgram without;
    private static final Map<String, String> HIDDEN = new LinkedHashMap<>();

    /** Another report on the same child, which the blocked worker has in both worlds. */
    private static final Map<String, String> OWN = new LinkedHashMap<>();

    private static final Map<String, String> NUMBER = Map.of("child.1.number", "20200312-2385");

    @BeforeAll
    static void makeTwoWorlds() throws SQLException {
        RunningProgram first = RunningProgram.withDemo();
        first.clock.stop(NOW);
        var before = new Road(first);
        OWN.putAll(before.idsOf(before.report("larare", NUMBER, CHILD)));
        before.take("kollega-mottag", OWN.get("intake"));
        var team = team(first);
        first.close();
        var copy = TestDatabase.copyOf(first.database);
        with = RunningProgram.on(first.database);
        without = RunningProgram.on(copy);
        with.clock.stop(NOW);
        without.clock.stop(NOW);

        var road = new Road(with);
        var report = road.report("larare", NUMBER, CHILD, "Tindras bror");
        HIDDEN.putAll(road.idsOf(report));
        road.block("gruppledare", HIDDEN.get("case"), "Nadia Kvist");
        investigate(road);
        var teacher = with.visit("larare").get(team + "/bring");
        teacher.submit(
                "form[action$=/bring]",
                Map.of("age", "FOUR_OR_FIVE", "words", "Barnet gråter.", "wish", "Hur frågar vi barnet?"));
        HIDDEN.put("matter", teacher.path().replaceAll(".*/", ""));
        road.makeKnown("gruppledare", HIDDEN.get("case"));
    }

    /** A preschool consultation team that the head can see and does not sit in, as nobody else who looks for the matter. */
    private static String team(RunningProgram world) {
        var central = world.visit("centralt").get("/teams/new");
        var preschool = central.document().select("label").stream()
                .filter(label -> label.text().equals("Förskolan Sjöstjärnan"))
                .findFirst()
                .orElseThrow()
                .attr("for");
        central.submit(
                "form[action=/teams/new]",
                Map.of(
                        "name",
                        "Barnteam",
                        "preschools",
                        central.element("#" + preschool).val()));
        var teacher = central.document().select("select[name=account] option").stream()
                .filter(option -> option.text().contains("Maja Lilja"))
                .findFirst()
                .orElseThrow()
                .val();
        central.submit("form[action$=/seat]", Map.of("account", teacher));
        return central.path();
    }

    /** Another hidden card has what an investigation can have: a note, a document, a draft, an intervention. */
    private static void investigate(Road road) throws SQLException {
        var ids = road.idsOf(road.report("larare", "Vilma Hemlig"));
        HIDDEN.put("opened case", ids.get("case"));
        road.block("gruppledare", HIDDEN.get("opened case"), "Nadia Kvist");
        road.take("mottag", ids.get("intake"));
        road.open("mottag", HIDDEN.get("opened case"));
        var card = "/cases/" + HIDDEN.get("opened case");
        var worker = with.visit("mottag").get(card + "/journal");
        worker.submit("form[action$=/journal]", Map.of("kind", "NOTE", "words", "Tindra gråter."));
        HIDDEN.put("note", worker.element(".sn-timeline__more a").attr("href").replaceAll(".*/", ""));
        worker.autosave("form[action$=/journal]", Map.of("words", "Halv mening"));
        var file = "%PDF-1.7 Tindra".getBytes(StandardCharsets.UTF_8);
        worker.get(card + "/documents").upload("form[action$=/documents]", Map.of("name", "Utlåtande"), "a.pdf", file);
        HIDDEN.put("document", worker.element("table a").attr("href").replaceAll(".*/", ""));
        HIDDEN.put("intervention", road.grant("mottag", HIDDEN.get("opened case")));
    }

    @AfterAll
    static void close() {
        Stream.of(with, without).forEach(RunningProgram::close);
    }

    @Test
    void theReportIsThereForOthers() {
        var colleague = with.visit("mottag").get("/cases/" + HIDDEN.get("case"));
        assertThat(colleague.status()).isEqualTo(200);
        assertThat(with.visit("mottag").get("/cases/incoming").body()).contains(HIDDEN.get("intake"));
    }

    @Test
    void theBlockedWorkerLooksAtTheSameWorld() {
        sameFor("kollega-mottag");
    }

    @Test
    void theHeadSeesNoTraceAndNoCountMove() {
        sameFor("rektor");
    }

    @Test
    void anotherTeacherSeesNoTrace() {
        sameFor("kollega");
    }

    @Test
    void theBlockedWorkerFindsNothingBySearching() {
        for (var wanted : List.of(CHILD, "Tindra", "Hemlig", HIDDEN.get("caseNumber"), HIDDEN.get("reference"), "zz")) {
            assertThat(asked(without, "kollega-mottag", wanted)).isEqualTo(asked(with, "kollega-mottag", wanted));
            assertThat(asked(with, "kollega-mottag", wanted)).doesNotContain(HIDDEN.get("intake"));
        }
        assertThat(with.visit("mottag")
                        .get("/cases/find")
                        .post("/cases/find", Map.of("wanted", CHILD))
                        .body())
                .contains(HIDDEN.get("caseNumber"));
    }

    @Test
    void anEmergencyOpensNothingThatIsHidden() {
        var asked = Map.of(
                "wanted",
                HIDDEN.get("caseNumber"),
                "reason",
                "Hon står utanför och ingen annan är här.",
                "sure",
                "YES",
                "password",
                "sundvik-demo");
        var here = with.visit("kollega-mottag").get("/cases/emergency").post("/cases/emergency", asked);
        var there = without.visit("kollega-mottag").get("/cases/emergency").post("/cases/emergency", asked);
        assertThat(look(here)).isEqualTo(look(there));
        assertThat(here.status()).isEqualTo(422);
        assertThat(here.text()).contains(t("casework.emergency.nobody"));
    }

    @Test
    void whoIsBlockedFromAChildMeetsTheChildAnewAsSomebodyWhomNobodyKnows() {
        var card = "/cases/" + OWN.get("case");
        assertThat(with.visit("gruppledare").get(card + "/person").text()).contains("Samma personnummer");
        var here = with.visit("kollega-mottag");
        var there = without.visit("kollega-mottag");
        for (var page : List.of("", "/person", "/siblings", "/join", "/protection")) {
            assertThat(look(here.get(card + page))).as(page).isEqualTo(look(there.get(card + page)));
        }
        var find = card + "/person/find";
        here.get(card + "/person");
        there.get(card + "/person");
        assertThat(look(here.post(find, Map.of("number", "20200312-2385"))))
                .isEqualTo(look(there.post(find, Map.of("number", "20200312-2385"))));
        for (var visit : List.of(here, there)) {
            visit.get(card + "/person").submit("form[action$=/person]", Map.of("choice", "NEW"));
        }
        assertThat(look(here)).isEqualTo(look(there)).contains("Valet är sparat");
    }

    /** Neither the one who reports nor the one who is blocked learns by a new report that the child is known. */
    @Test
    @Order(Integer.MAX_VALUE) // what it sends has other ids in each world, which the other tests would take for a trace
    void aReportFromOutsideOnTheHiddenChildIsReceivedAsInTheOtherWorld() {
        assertThat(byWeb(with)).isEqualTo(byWeb(without)).contains("Anmälan är mottagen");
        assertThat(bySystem(with)).isEqualTo(bySystem(without)).contains("\"children\":1");
        for (var page : List.of("/cases/incoming", "/cases", "/cases/investigations")) {
            assertThat(look(with.visit("kollega-mottag").get(page)).replaceAll(FRESH, "?"))
                    .as(page)
                    .isEqualTo(look(without.visit("kollega-mottag").get(page)).replaceAll(FRESH, "?"));
        }
    }

    private static String byWeb(RunningProgram world) {
        var visit = world.visit().get("/report/mandated");
        var fields = new LinkedHashMap<>(Map.of(
                "reporter.profession", "SCHOOL",
                "reporter.workplace", "Björkskolan",
                "reporter.name", "Vera Vikarie",
                "reporter.phone", "08-465 004 02",
                "child1.name", CHILD,
                "child1.number", "20200312-2385",
                "words", "Hon gråter.",
                "danger", "NO",
                "told", "NO"));
        var receiver = visit.document().selectFirst("[name=receiver]");
        if (receiver != null) {
            fields.put("receiver", "ANY");
        }
        return look(visit.submit("main form", fields)).replaceAll(FRESH, "?");
    }

    private static String bySystem(RunningProgram world) {
        var receiver = world.bean(JdbcClient.class);
        var authority = world.bean(Work.class)
                .as(
                        Acting.program(Area.FRAMEWORK),
                        () -> receiver.sql("select authority_id from access.sending_system limit 1")
                                .query(UUID.class)
                                .single());
        var token = world.bean(SendingSystems.class)
                .create(new AuthorityId(authority), "Provpolisen", "POLICE")
                .value();
        var request = HttpRequest.newBuilder(URI.create(world.address() + "/api/v1/reports"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "two-worlds")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"reporter": {"name": "Pia Polis", "phone": "08-465 004 01"}, "danger": "NO", "text": "Gråter.",
                         "children": [{"name": "%s", "personalNumber": "20200312-2385"}]}
                        """.formatted(CHILD)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return (answer.statusCode() + answer.body()).replaceAll(FRESH, "?");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every form of the program, sent at the hidden record's ids. */
    @Test
    void formsAimedAtTheHiddenRecordAreAnsweredAsIfItWereNotThere() {
        var here = with.visit("kollega-mottag").get("/cases/find");
        var there = without.visit("kollega-mottag").get("/cases/find");
        for (var path : paths(RequestMethod.POST)) {
            if (path.contains("{") && !path.startsWith("/login")) {
                for (var id : HIDDEN.values()) {
                    var aimed = path.replaceAll("\\{[^}]+}", id);
                    assertThat(look(here.post(aimed, Map.of("version", "0"))))
                            .as("POST %s", path)
                            .isEqualTo(look(there.post(aimed, Map.of("version", "0"))));
                    assertThat(here.document().select("input[name=_csrf]"))
                            .as("on the page that answers %s", path)
                            .isNotEmpty();
                    if (here.status() == 403) {
                        break; // another role's form, whatever the id
                    }
                }
            }
        }
    }

    private static void sameFor(String login) {
        var here = with.visit(login);
        var there = without.visit(login);
        for (var path : paths(RequestMethod.GET)) {
            for (var id : ids(path)) {
                var aimed = path.replaceAll("\\{[^}]+}", id);
                assertThat(look(here.get(aimed)))
                        .as("%s asks for %s", login, path)
                        .isEqualTo(look(there.get(aimed)));
                if (here.status() == 403) {
                    break; // another role's page, whatever the id
                }
            }
        }
    }

    private static List<String> ids(String path) {
        return path.contains("{") ? new ArrayList<>(HIDDEN.values()) : List.of("");
    }

    private static String asked(RunningProgram world, String login, String wanted) {
        return look(world.visit(login).get("/cases/find").post("/cases/find", Map.of("wanted", wanted)));
    }

    private static TreeSet<String> paths(RequestMethod method) {
        var paths = new TreeSet<String>();
        with.pages().getHandlerMethods().forEach((mapping, handler) -> {
            if (mapping.getMethodsCondition().getMethods().contains(method)
                    && handler.getBeanType().getPackageName().startsWith("se.skyddsnat")) {
                paths.addAll(mapping.getPatternValues());
            }
        });
        return paths;
    }

    /** Status, headers and page; the tokens of forms and whose page it is aside, which differ at every request. */
    private static String look(Visit visit) {
        var headers = new TreeMap<>(visit.response().headers().map());
        List.of("date", "set-cookie", "location", "connection", "keep-alive", "content-length")
                .forEach(headers::remove);
        var body = visit.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("name=\"writer\" value=\"[^\"]*\"", "")
                .replaceAll("name=\"key\" value=\"[^\"]*\"", "");
        return visit.status() + " " + headers + "\n" + body;
    }
}
