package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.skyddsnat.instrument.FormGiven;

/**
 * An investigation in a browser, axe on every page: a card is opened and planned, a note survives a closed window, a
 * document is attached, a screening aid is answered and a tool for adults refused, the risk is judged. What came as something
 * else turns out to be honour-related: letters stop at each guardian's gate, the team is asked again and answers. It is
 * decided, two interventions are granted, it is concluded while they run, one is followed up; what would leave is looked at.
 */
class InvestigationJourneyTest {

    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T07:45:00Z");

    private static RunningProgram program;

    @BeforeAll
    static void open() {
        program = RunningProgram.withDemo();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void anOpenedCardIsInvestigatedToItsEnd(@TempDir Path folder) throws Exception {
        program.clock.set(MONDAY_MORNING);
        var card = opened();
        try (var worker = Chromium.device(program.address(), true)) {
            worker.logIn("Jonas Ekdahl").go(card + "/investigation").picture("investigation-new");
            worker.sees("23 mars 2027", "20 kap. 3 §", "Ingen plan är skriven än");
            plan(worker);
            draftSurvives(worker, card);
            attach(worker, card, folder);
            screen(worker, card);
            consult(worker, card, "NOT", "Orsaken är klar, vi vet vad vi ska göra.");
            risk(worker, card);
            worker.go(card + "/investigation/safety").fill("point.CHANNEL", "Skolsköterskan, måndagar.");
            worker.picture("investigation-safety").click("Spara skyddsplanen").sees("Skolsköterskan, måndagar.");
            worker.go(card + "/investigation/areas/SAFETY").fill("words", "Hon är rädd för att gå hem.");
            worker.picture("investigation-text").click("Spara texten").sees("Hon är rädd för att gå hem.");
            prolong(worker, card);
            turnsOutToBeHonour(worker, card);
            party(worker, card);
            decide(worker, card);
            grant(worker, card, "VICTIM_TALKS", "HONOUR", "VIOLENCE_WITNESSED");
            grant(worker, card, "SCHOOL", "SCHOOL");
            conclude(worker, card);
            followUp(worker, card);
            worker.go(card + "/investigation/party")
                    .picture("investigation-party")
                    .sees("ska bedömas först", "Skyddsplan, version 1", "Beviljad insats");
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

    private static void screen(Chromium.Device worker, String card) {
        worker.go(card + "/investigation/forms").sees("18 år");
        worker.page.locator("main button:has-text('Stöd för att upptäcka')").click();
        worker.check();
        worker.go(worker.page.url() + "/finish").fill("judgement", "Hon är fyra år och vaktas av sin bror.");
        worker.click("Slutför formuläret").sees("Formuläret är slutfört", "vaktas av sin bror");
    }

    private static void consult(Chromium.Device worker, String card, String way, String words) {
        worker.go(card + "/consultation")
                .pick("way", way)
                .fill("words", words)
                .click("Spara")
                .sees(words);
    }

    private static void turnsOutToBeHonour(Chromium.Device worker, String card) {
        for (var name : List.of("Tage Provlund", "Disa Provlund")) {
            worker.go(card + "/guardians/new").fill("name", name).fill("relation", "förälder");
            worker.click("Spara vårdnadshavaren");
            worker.go(gateOf(worker, name) + "/gate").pick("choice", "ALLOW").pick("kinds", "LETTER");
            worker.fill("how", "Brev i morgon.").fill("reason", "Ingen fara med ett brev.");
            day(worker, "review", "27", "11", "2026");
            worker.click("Spara beslutet").sees("Det gäller bara den här vårdnadshavaren");
        }
        for (var standing : List.of("SUSPECTED", "SUPPORTED")) {
            worker.go(card + "/reasons").pick("reason", "HONOUR").pick("standing", standing);
            worker.fill("source", "Samtal med flickan").click("Spara");
        }
        for (var name : List.of("Tage Provlund", "Disa Provlund")) {
            worker.go(card + "/guardians").go(gateOf(worker, name) + "/contact");
            worker.sees("En orsak har lagts till eller ändrats");
        }
        worker.picture("letter-stopped").go(card + "/consultation").sees("Orsakerna har ändrats");
        consult(worker, card, "TEAM", "Hur möter vi henne utan att familjen vet?");
        var number = worker.page.locator("main table a").first().innerText();
        try (var expert = Chromium.device(program.address(), true)) {
            expert.logIn("Karin Holmqvist").go("/consultations").click(number).click("Ta frågan");
            expert.fill("words", "Möt henne på förskolan.")
                    .click("Skicka svaret")
                    .sees("Svaret är skickat");
        }
        worker.go(card + "/consultation").doesNotSee("Orsakerna har ändrats");
        worker.click(number).sees("Möt henne på förskolan.");
    }

    private static String gateOf(Chromium.Device worker, String name) {
        return worker.page
                .locator("section:has(h2:has-text('" + name + "')) a:has-text('Besluta om kontakt')")
                .getAttribute("href")
                .replaceAll("/gate$", "");
    }

    private static void party(Chromium.Device worker, String card) {
        worker.go(card + "/investigation/decision").sees("har inte sett underlaget");
        worker.go(card + "/investigation/communication")
                .pick("about", "MATERIAL")
                .pick("told", "YES")
                .pick("way", "LETTER")
                .pick("read", "YES");
        worker.page.locator("[name=party]").first().check();
        worker.picture("investigation-parties").click("Spara informationen").sees("inte sparat");
        for (int guardian = 0; guardian < 2; guardian++) {
            worker.go(card + "/investigation/communication")
                    .pick("about", "MATERIAL")
                    .pick("told", "NO");
            worker.page.locator("[name=party]").nth(guardian).check();
            worker.fill("why", "Flickan kan fara illa om de får veta.").click("Spara informationen");
        }
        worker.sees("Tage Provlund, förälder har inte sett underlaget", "Flickan kan fara illa");
    }

    private static void decide(Chromium.Device worker, String card) {
        worker.go(card + "/investigation/decision")
                .pick("result", "INTERVENTION")
                .fill("grounds", "Hon behöver skydd.");
        worker.fill("unheard", "Hon är för rädd än.");
        worker.pick("reason.VIOLENCE_WITNESSED", "SUPPORTED").fill("delegation", "Utskottet");
        worker.picture("investigation-decision").click("Fatta beslutet").sees("Beslutet är fattat", "35 kap. 1 §");
    }

    private static void grant(Chromium.Device worker, String card, String kind, String... problems) {
        worker.go(card + "/interventions").click("Skriv in en insats");
        worker.page.locator("[name=kind]").selectOption(kind);
        for (var problem : problems) {
            worker.pick("problems", problem);
        }
        worker.fill("goals", "Hon går till förskolan varje dag.").fill("plan", "Samtal varje vecka.");
        worker.page.locator("[name=unit]").selectOption(new SelectOption().setLabel("Kriscentrum"));
        day(worker, "starts", "30", "11", "2026");
        day(worker, "follow", "7", "12", "2026");
        worker.picture("intervention-new")
                .click("Spara insatsen")
                .sees("Samtycke saknas", "21 kap. 1 §", "23 februari 2027");
    }

    private static void conclude(Chromium.Device worker, String card) {
        worker.go(card + "/investigation/conclusion")
                .picture("investigation-conclusion")
                .fill("summary", "Hon har mött våld hemma.");
        worker.pick("follow", "NO").click("Avsluta utredningen").picture("investigation-concluded");
        worker.sees("Utredningen är avslutad", "Avslutat 23 november 2026", "Får stöd");
        worker.go("/cases/investigations").doesNotSee(card);
    }

    private static void followUp(Chromium.Device worker, String card) {
        worker.go("/interventions").picture("interventions").sees("Ska börja", "Inte verkställd");
        worker.go(card + "/interventions").click("Stöd till barn som har utsatts");
        for (var guardian : List.of("Tage Provlund", "Disa Provlund")) {
            worker.click("Skriv om samtycke");
            worker.page.getByLabel(guardian + ", förälder").check();
            worker.pick("given", "YES").picture("intervention-consent").click("Spara");
        }
        worker.click("Insatsen har börjat").sees("Starten är sparad").doesNotSee("Samtycke saknas");
        worker.click("Följ upp insatsen");
        for (var item : List.of("exposed", "home", "abroad")) {
            worker.pick(item, "NO");
        }
        worker.pick("school", "YES").fill("words", "Hon leker med Albin igen.").picture("intervention-follow-up");
        worker.click("Spara uppföljningen").picture("intervention");
        worker.sees("Har barnet blivit utsatt igen? Nej", "Hon leker med Albin igen.");
    }

    private static void day(Chromium.Device worker, String field, String day, String month, String year) {
        worker.fill(field + ".day", day).fill(field + ".month", month).fill(field + ".year", year);
    }

    private static String opened() throws SQLException {
        var road = new Road(program);
        forAdults();
        var reference = road.report("larare", Map.of("child.1.number", "20220312-2383"), "Moa Provlund");
        road.take("mottag", road.idsOf(reference).get("intake"));
        var card = "/cases/" + road.casesOf(reference).getFirst();
        var worker = program.visit("mottag");
        worker.get(card + "/reasons")
                .submit(
                        "form[action$=/reasons]",
                        Map.of("reason", "VIOLENCE_WITNESSED", "standing", "SUSPECTED", "source", "Samtal med mormor"));
        road.makeKnown("mottag", road.casesOf(reference).getFirst());
        road.open("mottag", road.casesOf(reference).getFirst());
        return card;
    }

    /** A tool that the board's experts have published and that is not meant for a child. */
    private static void forAdults() {
        var expert = program.visit("resursteam").get("/forms/new");
        expert.submit(
                "form[action=/forms/new]",
                Map.of(
                        "file",
                        FormGiven.madeUp(
                                "adults",
                                1,
                                "Är du rädd?",
                                "\"sumAllowed\": false, \"audience\": {\"ageFrom\": 18, \"settings\": [\"INVESTIGATION\"]},")));
        var form = expert.path();
        var second = program.visit("kollega-resursteam");
        for (var each : List.of(expert, second)) {
            each.get(form + "/sign").submit("form[action$=/sign]", Map.of("words", "Läst."));
        }
        assertThat(second.submit("form[action$=/publish]", Map.of()).status()).isEqualTo(200);
    }
}
