package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aReportOnAFridayEveningIsReadThatEveningAndNobodyAtHomeIsWarned() throws SQLException {
        program.clock.set(FRIDAY_EVENING);
        var road = new Road(program);
        var reference = road.report("larare", "Moa Provlund");
        var intake = road.idsOf(reference).get("intake");
        var card = "/cases/" + road.casesOf(reference).getFirst();

        try (var night = chromium.device(program.address(), true)) {
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
        try (var day = chromium.device(program.address(), true)) {
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
