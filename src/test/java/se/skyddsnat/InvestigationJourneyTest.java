package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An investigation in a browser, axe on every page: a card is opened and planned, a note survives a closed window, a
 * document is attached, the risk is judged, a guardian is kept from knowing, it is decided and concluded.
 */
class InvestigationJourneyTest {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:45:00Z");

    private static RunningProgram program;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        program = RunningProgram.withDemo();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        program.close();
    }

    @Test
    void anOpenedCardIsInvestigatedToItsEnd(@TempDir Path folder) throws Exception {
        program.clock.set(MONDAY_MORNING);
        var card = opened();
        try (var worker = chromium.device(program.address(), true)) {
            worker.logIn("Jonas Ekdahl").go(card + "/investigation").picture("investigation-new");
            worker.sees("23 mars 2027", "20 kap. 3 §", "Ingen plan är skriven än");
            plan(worker);
            draftSurvives(worker, card);
            attach(worker, card, folder);
            risk(worker, card);
            worker.go(card + "/investigation/safety").fill("point.CHANNEL", "Skolsköterskan, måndagar.");
            worker.picture("investigation-safety").click("Spara skyddsplanen").sees("Skolsköterskan, måndagar.");
            worker.go(card + "/investigation/areas/SAFETY").fill("words", "Hon är rädd för att gå hem.");
            worker.picture("investigation-text").click("Spara texten").sees("Hon är rädd för att gå hem.");
            prolong(worker, card);
            party(worker, card);
            end(worker, card);
        }
    }

    private static void plan(Chromium.Device worker) {
        worker.click("Skriv utredningsplanen").fill("questions", "Är hon trygg hemma?");
        worker.pick("areas", "SAFETY").pick("areas", "HEALTH").fill("ways", "Samtal på förskolan.");
        worker.picture("investigation-plan").click("Spara planen").sees("Skriv hur barnet ska få komma till tals");
        assertThat(worker.page.locator("textarea[name=ways]").inputValue()).isEqualTo("Samtal på förskolan.");
        worker.fill("voice", "I lekrummet.").click("Spara planen").sees("Planen är sparad", "Version 1");
    }

    /** Typed, never saved by hand; the window is left, and the words are there in the next one. */
    private static void draftSurvives(Chromium.Device worker, String card) {
        worker.go(card + "/journal").fill("words", "Hon ritade ett hus utan dörr.");
        worker.page.locator("[name='day.day']").focus();
        worker.page.waitForCondition(
                () -> worker.page.locator(".sn-saved").innerText().matches("Sparat kl\\..*"));
        worker.go(card + "/journal").picture("journal-draft").sees("ifyllt med ditt utkast");
        assertThat(worker.page.locator("textarea[name=words]").inputValue()).isEqualTo("Hon ritade ett hus utan dörr.");
        worker.pick("kind", "CHILD").click("Lås anteckningen").picture("journal");
        worker.sees("Anteckningen är låst", "Hon ritade ett hus utan dörr.", "Kontakt med barnet");
        worker.click("Visa").picture("journal-entry").sees("Ska den bedömas före utlämnande");
    }

    private static void attach(Chromium.Device worker, String card, Path folder) throws Exception {
        var file = folder.resolve("utlåtande.pdf");
        Files.write(file, "%PDF-1.7 utlåtande".getBytes(StandardCharsets.UTF_8));
        worker.go(card + "/documents").fill("name", "Utlåtande från BVC");
        worker.page.locator("input[type=file]").setInputFiles(file);
        worker.click("Spara handlingen").picture("documents").sees("Utlåtande från BVC", "PDF");
        worker.click("Utlåtande från BVC").sees("Hämta filen");
        var fetched = worker.page.waitForDownload(
                () -> worker.page.locator("a[download]").click());
        assertThat(fetched.suggestedFilename()).isEqualTo("handling.pdf");
        assertThat(Files.readAllBytes(fetched.path())).isEqualTo(Files.readAllBytes(file));
    }

    private static void risk(Chromium.Device worker, String card) {
        worker.go(card + "/investigation/risk").pick("level", "HIGH").pick("acute", "YES");
        worker.fill("reasons", "Brodern väntar utanför skolan.");
        day(worker, "review", "30", "11", "2026");
        worker.picture("investigation-risk").click("Spara bedömningen").sees("Hög, akut", "Brodern väntar utanför");
    }

    private static void prolong(Chromium.Device worker, String card) {
        worker.go(card + "/investigation/extension").fill("reasons", "Hon kan höras först i april.");
        day(worker, "to", "30", "4", "2027");
        worker.picture("investigation-extension").click("Besluta om förlängning");
        worker.sees("Slutdagen var 23 mars 2027, den nya är 30 april 2027");
    }

    private static void party(Chromium.Device worker, String card) {
        worker.go(card + "/guardians/new").fill("name", "Tage Provlund").fill("relation", "pappa");
        worker.click("Spara vårdnadshavaren");
        worker.go(card + "/investigation/decision").sees("har inte sett underlaget");
        worker.go(card + "/investigation/communication")
                .pick("about", "MATERIAL")
                .pick("told", "YES")
                .pick("way", "LETTER")
                .pick("read", "YES");
        worker.page.locator("[name=party]").first().check();
        worker.picture("investigation-parties").click("Spara informationen").sees("inte sparat");
        worker.pick("told", "NO")
                .fill("why", "Flickan kan fara illa om han får veta.")
                .click("Spara informationen");
        worker.sees("Tage Provlund, pappa har inte sett underlaget", "Flickan kan fara illa");
        worker.go(card + "/investigation/party")
                .picture("investigation-party")
                .sees("ska bedömas först", "Skyddsplan, version 1");
    }

    private static void end(Chromium.Device worker, String card) {
        worker.go(card + "/investigation/decision")
                .pick("result", "INTERVENTION")
                .fill("grounds", "Hon behöver skydd.");
        worker.fill("unheard", "Hon är för rädd än.");
        worker.pick("reason.VIOLENCE_WITNESSED", "SUPPORTED").fill("delegation", "Utskottet");
        worker.picture("investigation-decision").click("Fatta beslutet").sees("Beslutet är fattat", "35 kap. 1 §");
        worker.click("Avsluta utredningen")
                .picture("investigation-conclusion")
                .fill("summary", "Hon har mött våld hemma.");
        worker.pick("follow", "NO").click("Avsluta utredningen").picture("investigation-concluded");
        worker.sees("Utredningen är avslutad", "Avslutat 23 november 2026", "Får stöd");
        worker.go("/cases/investigations").doesNotSee(card);
    }

    private static void day(Chromium.Device worker, String field, String day, String month, String year) {
        worker.fill(field + ".day", day).fill(field + ".month", month).fill(field + ".year", year);
    }

    private static String opened() throws SQLException {
        var road = new Road(program);
        var reference = road.report("larare", "Moa Provlund");
        road.take("mottag", road.idsOf(reference).get("intake"));
        var card = "/cases/" + road.casesOf(reference).getFirst();
        var worker = program.visit("mottag");
        worker.get(card + "/reasons")
                .submit(
                        "form[action$=/reasons]",
                        Map.of("reason", "VIOLENCE_WITNESSED", "standing", "SUSPECTED", "source", "Samtal med mormor"));
        road.open("mottag", road.casesOf(reference).getFirst());
        return card;
    }
}
