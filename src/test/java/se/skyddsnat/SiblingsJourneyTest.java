package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.SendingSystems;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.UnitKind;

/**
 * Social services' intake in a browser, axe on every page: a given report, siblings whom a person recognises, a police
 * report on the same children that joins their investigations, and a report that is not opened.
 */
class SiblingsJourneyTest {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:45:00Z");
    private static final String NUMBER = "20200312-2385";

    private static RunningProgram program;

    @BeforeAll
    static void open() {
        program = RunningProgram.withDemo();
        program.clock.set(MONDAY_MORNING);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void aPoliceReportOnKnownSiblingsJoinsTheirInvestigationsAndIsJudgedByItself() throws Exception {
        var road = new Road(program);
        var first = road.report(
                "larare",
                Map.of("child.1.number", NUMBER, "child.2.born.year", "2022"),
                "Alma Provberg",
                "Albin Provberg");
        var intake = road.idsOf(first).get("intake");
        var cards = road.casesOf(first).stream().map(id -> "/cases/" + id).toList();

        try (var leader = Chromium.device(program.address(), true);
                var worker = Chromium.device(program.address(), true)) {
            leader.logIn("Petra Lundmark").go("/cases/load").picture("load").sees("Jonas Ekdahl", "Nadia Kvist");
            leader.go("/intakes/" + intake).click("Fördela anmälan").picture("give");
            leader.page.locator("label:has-text('Jonas Ekdahl')").first().click();
            leader.click("Fördela anmälan").sees("Anmälan är fördelad", "Fördelad till Jonas Ekdahl");

            worker.logIn("Jonas Ekdahl").go("/cases").sees("A.P.");
            for (var card : cards) {
                choose(worker, card, "NEW");
            }
            worker.go(cards.getFirst() + "/siblings").picture("siblings");
            worker.page.locator("[name=other]").first().check();
            worker.fill("source", "Förskolan").click("Spara att de är syskon").sees("Det är sparat");
            for (var card : cards) {
                assess(worker, card, "Syskonen är hos farmor.");
                worker.go(card + "/decision").pick("outcome", "OPENED").fill("grounds", "Barnen berättar om våld.");
                worker.click("Fatta beslutet").sees("Utredning inledd");
            }
            worker.go("/cases/investigations").picture("investigations");
            assertThat(worker.page.locator("tbody tr:has-text('A.P.')").count()).isEqualTo(2);
            worker.doesNotSee("våld", "Våld");

            var police = reportedByPolice();
            var second = road.casesOf(police).stream().map(id -> "/cases/" + id).toList();
            worker.go("/cases/incoming").sees("Provpolisen");
            worker.go("/intakes/" + intakeOf(police)).click("Ta anmälan");
            worker.go(second.getLast() + "/person").picture("person").sees("Samma namn och födelse", "2022");
            for (int child = 0; child < 2; child++) {
                var card = second.get(child);
                worker.go(card + "/person");
                worker.page.locator("[name=choice]").first().check();
                worker.click("Spara valet").sees("Valet är sparat");
                join(worker, card).sees("Gör skyddsbedömningen först");
                assess(worker, card, "Polisen kör barnen till farmor.");
                join(worker, card).sees("Anmälan är fogad");
                worker.go(card).sees("Fogad", "Polisen kör barnen till farmor.");
                worker.go(cards.get(child)).sees("Syskonen är hos farmor.", police);
            }
        }
    }

    @Test
    void aReportWithoutViolenceIsNotOpenedAndTheGroundsAreThere() throws SQLException {
        try (var worker = Chromium.device(program.address(), true)) {
            worker.logIn("Nadia Kvist").go("/intakes/new").picture("new-intake");
            worker.pick("way", "PHONE").pick("came.at", "NOW");
            worker.page.selectOption("[name='reporter.profession']", "PRIVATE");
            worker.page.locator("[name='reporter.anonymous']").check();
            worker.fill("child1.name", "Pojken i gult hus").fill("words", "Han cyklar utan hjälm.");
            worker.pick("danger", "NO").pick("trip", "NO").click("Spara anmälan");
            worker.sees("Anmälan är sparad").click("Ta anmälan");
            worker.page.locator("tbody a").first().click();
            var card = URI.create(worker.check().page.url()).getPath();
            assess(worker, card, "Ingen uppgift om fara.");
            worker.go(card + "/decision").doesNotSee("reasonsNotTo");
            worker.pick("outcome", "NOT_OPENED").fill("grounds", "En cykelhjälm är inget för socialnämnden.");
            worker.click("Fatta beslutet").picture("not-opened");
            worker.sees("Inled inte", "En cykelhjälm är inget för socialnämnden.");
        }
    }

    private static void choose(Chromium.Device worker, String card, String choice) {
        worker.go(card + "/person").pick("choice", choice);
        worker.click("Spara valet").sees("Valet är sparat");
    }

    private static Chromium.Device join(Chromium.Device worker, String card) {
        worker.go(card + "/join").picture("join");
        worker.page.locator("[name=to]").first().check();
        return worker.fill("words", "Samma händelser.").click("Foga anmälan");
    }

    private static void assess(Chromium.Device worker, String card, String reasoning) {
        worker.go(card + "/protection").pick("need", "NO").fill("reasoning", reasoning);
        worker.click("Spara skyddsbedömningen").sees("Skyddsbedömningen är sparad");
    }

    /** {@return the reference of a report that another authority's system handed in} */
    private static String reportedByPolice() throws IOException, InterruptedException {
        var board = program.bean(Organisation.class)
                .units(UnitKind.INTAKE)
                .getFirst()
                .authority();
        var token = program.bean(SendingSystems.class).create(board, "Provpolisen", "POLICE");
        var request = HttpRequest.newBuilder(URI.create(program.address() + "/api/v1/reports"))
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"reporter": {"name": "Kim Prov", "phone": "08-465 004 01"}, "danger": "NO", "text": "Larm från grannar.", "district": "Norr",
                         "reasons": ["VIOLENCE_AGAINST_CHILD"], "children": [
                            {"name": "Alma Provberg", "personalNumber": "%s"}, {"name": "Albin Provberg", "birthYear": 2022}]}
                        """.formatted(NUMBER)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return answer.body().replaceAll("(?s).*?(ORO-[0-9A-Z-]+).*", "$1");
        }
    }

    private static String intakeOf(String reference) throws SQLException {
        return new Road(program).intakeOf(reference);
    }
}
