package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Social services' intake in a browser, axe on every page: a report after closing time is the night's, not Monday's; a
 * letter is stopped at the gate, then allowed for one guardian and not for the other.
 */
class IntakeJourneyTest {

    /** Half past seven in the evening in Stockholm; the intake unit has closed for the weekend. */
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T18:30:00Z");

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
    void aReportOnAFridayEveningIsReadThatEveningAndNobodyAtHomeIsWarned() throws SQLException {
        program.clock.set(FRIDAY_EVENING);
        var road = new Road(program);
        var reference = road.report("larare", "Moa Provlund");
        var intake = road.idsOf(reference).get("intake");
        var card = "/cases/" + road.casesOf(reference).getFirst();

        try (var night = Chromium.device(program.address(), true)) {
            night.logIn("Karim Östlund").picture("night").sees("Oläst");
            night.go("/intakes/" + intake).sees(reference).click("Ta anmälan");
            night.go(card + "/protection").pick("need", "NO").fill("reasoning", "Flickan sover hos mormor i natt.");
            night.click("Spara skyddsbedömningen").sees("Skyddsbedömningen är sparad");
            night.go(card + "/reasons").pick("reason", "VIOLENCE_WITNESSED").pick("standing", "SUSPECTED");
            night.fill("source", "Samtal med mormor").click("Spara").sees("1 orsak");

            guardian(night, card, "Disa Provlund", "mamma");
            guardian(night, card, "Tage Provlund", "pappa");
            assertThat(night.text()).contains("Kontakta inte. Ingen har beslutat");
            var mother = gateOf(night, "Disa Provlund");
            var father = gateOf(night, "Tage Provlund");

            writeTo(night, mother).picture("gate-stopped").sees("är inte sparat", "Besluta om kontakt");
            assertThat(night.page.locator("textarea[name=words]").inputValue()).isEqualTo("Kom och prata med oss.");
            allow(night, mother);
            writeTo(night, mother).sees("är inte sparat", "Fyll i kortet om säker kontakt först");
            night.go(mother + "/safe-contact").pick("may", "WRITE").fill("mustNotKnow", "Pappan");
            night.click("Spara kortet").picture("safe-contact").sees("Kortet om säker kontakt är sparat");
            night.go(card + "/guardians")
                    .picture("guardians")
                    .sees("Får kontaktas", "En annan person ska granska det senast");
            writeTo(night, mother).picture("letter").sees("Disa Provlund", "Ring oss när det passar");
            night.doesNotSee("Moa", "våld", "Våld", "orosanmälan");
            writeTo(night, father).sees("är inte sparat", "Kontakta inte");

            night.go("/intakes/" + intake + "/leave")
                    .fill("words", "Mormor har flickan till söndag. Granska beslutet om kontakt.");
            night.click("Lämna till mottaget").sees("lämnad till mottaget");
        }

        program.clock.set(MONDAY_MORNING);
        try (var day = Chromium.device(program.address(), true)) {
            day.logIn("Jonas Ekdahl");
            day.go("/intakes/" + intake).sees("Mormor har flickan till söndag");
            day.click("Ta anmälan");
            day.go(card + "/guardians").click("Granska beslutet").picture("gate-review");
            day.pick("agrees", "NO")
                    .fill("words", "Pappan öppnar mammans post.")
                    .click("Spara granskningen");
            assertThat(day.go(card + "/guardians").text()).contains("Den som granskade beslutet höll inte med");
        }
    }

    @Test
    void aSubstituteWithoutAnAccountReportsAsOneWhoMustAndIsAnswered() throws SQLException {
        program.clock.set(MONDAY_MORNING);
        String reference;
        try (var substitute = Chromium.device(program.address(), true)) {
            substitute.go("/login").click("Gör en orosanmälan här").picture("report-doors");
            substitute.click("Jag måste anmäla i mitt arbete").picture("report-mandated");
            substitute.click("Skicka till socialtjänsten").sees("Skriv ditt namn.", "Välj var du arbetar.");
            told(substitute, "Nova Provström");
            substitute.page.selectOption("[name='reporter.profession']", "SCHOOL");
            substitute.fill("reporter.workplace", "Björkskolan").fill("reporter.name", "Vera Provvikarie");
            substitute.fill("reporter.phone", "08-465 004 02").pick("reporter.feedback", "YES");
            substitute.click("Skicka till socialtjänsten").picture("report-received");
            reference = reference(substitute);
            substitute.sees("Du får veta om en utredning har inletts");
        }
        var card = "/cases/" + new Road(program).casesOf(reference).getFirst();
        try (var worker = Chromium.device(program.address(), true)) {
            worker.logIn("Jonas Ekdahl").go("/cases/incoming").sees("Björkskolan");
            worker.page
                    .locator("tr:has-text('N.P.'):has-text('Björkskolan') a")
                    .first()
                    .click();
            worker.check().sees("Vera Provvikarie", "skola", reference).click("Ta anmälan");
            worker.go(card + "/protection").pick("need", "NO").fill("reasoning", "Flickan är hos mormor.");
            worker.click("Spara skyddsbedömningen").go(card + "/feedback");
            worker.pick("state", "WITHHELD_UNSUITABLE")
                    .picture("feedback-outside")
                    .sees("Svaret går inte ut härifrån");
            worker.click("Spara att svaret är lämnat")
                    .sees("Det är antecknat att svaret är lämnat", "olämpligt att svara");
        }
    }

    @Test
    void anAnonymousNeighbourReportsAndGetsNoFeedback() throws SQLException {
        program.clock.set(MONDAY_MORNING);
        String reference;
        try (var neighbour = Chromium.device(program.address(), true)) {
            neighbour
                    .go("/report")
                    .click("vill vara anonym")
                    .picture("report-anonymous")
                    .sees("Det här betyder anonym");
            told(neighbour, "Lillen");
            neighbour.click("Skicka till socialtjänsten").sees("Den som är anonym får ingen återkoppling");
            reference = reference(neighbour);
            assertThat(neighbour.page.context().cookies()).noneMatch(cookie -> cookie.name.contains("session"));
        }
        var card = "/cases/" + new Road(program).casesOf(reference).getFirst();
        try (var worker = Chromium.device(program.address(), true)) {
            worker.logIn("Jonas Ekdahl").go("/cases/incoming").sees("Vill vara anonym");
            worker.page
                    .locator("tr:has-text('L.'):has-text('Vill vara anonym') a")
                    .first()
                    .click();
            worker.check().picture("report-anonymous-read").sees("Vill vara anonym. Får ingen återkoppling.");
            worker.doesNotSee("Frågar anmälaren").click("Ta anmälan");
            assertThat(worker.go(card).text())
                    .contains("Ingen har begärt återkoppling")
                    .doesNotContain("Svara den som");
        }
    }

    private static void told(Chromium.Device reporter, String child) {
        reporter.pick("danger", "SOON").fill("child1.name", child).pick("told", "NO");
        reporter.page.selectOption("[name=receiver]", new SelectOption().setLabel("Norr"));
        reporter.fill("words", "Hon gråter i trapphuset och vågar inte gå in.");
    }

    private static String reference(Chromium.Device reporter) {
        return reporter.sees("Anmälan är mottagen").text().replaceAll("(?s).*?(ORO-[0-9A-Z-]+).*", "$1");
    }

    private static void guardian(Chromium.Device worker, String card, String name, String relation) {
        worker.go(card + "/guardians/new").fill("name", name).fill("relation", relation);
        worker.click("Spara vårdnadshavaren").sees("Ingen har kontaktats");
    }

    private static String gateOf(Chromium.Device worker, String name) {
        return worker.page
                .locator("section:has(h2:has-text('" + name + "')) a:has-text('Besluta om kontakt')")
                .getAttribute("href")
                .replaceAll("/gate$", "");
    }

    private static Chromium.Device writeTo(Chromium.Device worker, String guardian) {
        worker.go(guardian + "/contact").pick("kind", "LETTER").fill("words", "Kom och prata med oss.");
        worker.page.locator("[name=read]").check();
        return worker.click("Spara kontakten");
    }

    private static void allow(Chromium.Device worker, String guardian) {
        worker.go(guardian + "/gate").pick("choice", "ALLOW").pick("kinds", "LETTER");
        worker.fill("how", "Brev till jobbet, i morgon.").fill("reason", "Mamman har själv bett om hjälp.");
        worker.fill("review.day", "24").fill("review.month", "11").fill("review.year", "2026");
        worker.click("Spara beslutet").sees("Det gäller bara den här vårdnadshavaren");
    }
}
