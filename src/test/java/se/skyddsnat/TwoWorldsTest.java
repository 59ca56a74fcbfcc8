package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import se.skyddsnat.db.TestDatabase;

/**
 * One world has a report that a worker is blocked from, the other never had it. Whatever the worker asks for, by any road,
 * both worlds answer the same to the last letter. So does the preschool's side, to the head and to other colleagues.
 */
class TwoWorldsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:30:00Z");
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
        road.makeKnown("gruppledare", HIDDEN.get("case"));
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

    /** Every form of the program, sent at the hidden record's ids. */
    @Test
    void formsAimedAtTheHiddenRecordAreAnsweredAsIfItWereNotThere() {
        var here = with.visit("kollega-mottag").get("/cases/find");
        var there = without.visit("kollega-mottag").get("/cases/find");
        for (var path : paths(RequestMethod.POST)) {
            if (path.contains("{") && !path.startsWith("/login")) {
                for (var id : HIDDEN.values()) {
                    var aimed = path.replaceAll("\\{[^}]+}", id);
                    assertThat(look(here.get("/cases/find").post(aimed, Map.of("version", "0"))))
                            .as("POST %s", path)
                            .isEqualTo(look(there.get("/cases/find").post(aimed, Map.of("version", "0"))));
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
