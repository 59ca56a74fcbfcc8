package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.skyddsnat.db.Command;
import se.skyddsnat.db.TestDatabase;

/**
 * The first road in a browser: late on a Friday a worry in a preschool becomes a report, social services decide, the
 * stand-in reads the feedback, a blocked colleague finds nothing, and the log tells it all. Once with scripts, with axe on
 * every page; once more without.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {

    /** Half past seven in the evening in Stockholm. */
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T18:30:00Z");

    private static RunningProgram program;

    @BeforeAll
    static void open() {
        program = RunningProgram.withDemo();
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Order(1)
    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aWorryBecomesADecidedReport(boolean scripts) throws SQLException {
        program.clock.set(FRIDAY_EVENING);
        var name = scripts ? "Lova" : "Vera";
        var countsBefore = headSees(scripts);

        var draft = aTeacherIsWorriedAndInterrupted(scripts, name);
        var reference = sheGoesOnFromAnotherDeviceAndSends(scripts, draft);
        var ids = new Road(program).idsOf(reference);
        theStandInAsks(scripts, reference);
        socialServicesJudgeAndDecide(scripts, reference);
        theStandInReads(scripts, reference);
        aBlockedColleagueFindsNothing(scripts, name, ids.get("case"), ids.get("intake"), ids.get("caseNumber"));

        assertThat(headSees(scripts)).isEqualTo(countsBefore);
        theLogShowsTheLooks(scripts, ids.get("case"));
    }

    private String aTeacherIsWorriedAndInterrupted(boolean scripts, String name) {
        try (var tablet = Chromium.device(program.address(), scripts)) {
            tablet.logIn("Maja Lilja").picture("start").sees("Hej Maja");
            tablet.click("Se vad du kan lägga märke till").picture("signs");
            tablet.page.locator("input[name^=seen]").first().check();
            tablet.click("Visa råd").sees("Lyssna på barnet", "Berätta inte för vårdnadshavarna");
            tablet.go("/preschool").click("Jag är orolig för ett barn").sees("Ring 112");
            tablet.pick("danger", "SOON").pick("pickup", "KNOWN").fill("pickup-who", "farbror kl. 16");
            tablet.pick("trip", "YES")
                    .fill("trip-day.day", "27")
                    .fill("trip-day.month", "11")
                    .fill("trip-day.year", "2026");
            tablet.click("Visa vad jag ska göra")
                    .picture("danger")
                    .sees("Ring socialtjänsten innan du skriver", "27 november 2026", "farbror kl. 16");
            tablet.click("Skriv en orosanmälan").picture("draft").sees("Kan inte börja än");
            var draft = tablet.page.url().replaceAll(".*/reports/([0-9a-f-]+).*", "$1");

            tablet.click("Barnet eller barnen");
            tablet.fill("child.1.name", name).fill("child.1.number", "20170101-2394");
            tablet.click("Lägg till ett barn");
            tablet.fill("child.2.name", "Nils").fill("child.2.born.year", "2023");
            tablet.page
                    .locator("main button:not([aria-hidden]):has-text('Fortsätt')")
                    .first()
                    .click();
            tablet.check().picture("children").sees("Kontrollera personnumret");
            tablet.fill("child.1.number", "");
            tablet.click("Fortsätt");

            tablet.click("Vad du har sett och hört");
            tablet.fill("seen", name + " fick inte bada. Storebror stod vid staketet.");
            if (scripts) {
                tablet.page.locator("[role=status]:has-text('Sparat')").first().waitFor();
                tablet.picture("report-question");
            } else {
                tablet.click("Spara och fortsätt senare");
            }
            return draft; // and here a parent is at the door
        }
    }

    private String sheGoesOnFromAnotherDeviceAndSends(boolean scripts, String draft) {
        try (var telephone = Chromium.device(program.address(), scripts)) {
            telephone.logIn("Maja Lilja").sees("Fortsätt där du slutade");
            telephone.go("/reports/" + draft + "/seen");
            assertThat(telephone.page.locator("textarea[name=seen]").inputValue())
                    .contains("Storebror stod vid staketet.");
            telephone.click("Fortsätt");
            telephone.go("/reports/" + draft + "/reasons");
            telephone.pick("reasons", "HONOUR").pick("reasons", "TAKEN_ABROAD").click("Fortsätt");
            telephone.go("/reports/" + draft + "/stand-in");
            telephone.page.locator("main label:has-text('Omar Hagberg')").click();
            telephone.click("Fortsätt");
            telephone.go("/reports/" + draft + "/inform");
            telephone.pick("inform", "NOBODY").click("Fortsätt");
            telephone.go("/reports/" + draft + "/check").picture("check").sees("27 november 2026", "Omar Hagberg");
            telephone.click("Skicka orosanmälan till socialtjänsten");
            telephone.picture("receipt").sees("Din orosanmälan är skickad", "Ring också nu", "Socialjouren");
            telephone.doesNotSee("Storebror");
            var reference = telephone.text().replaceAll("(?s).*?(ORO-[0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1");
            telephone.go("/my-reports").picture("my-reports").sees(reference);
            telephone.click(reference).picture("my-report").sees("Storebror");
            telephone
                    .go(telephone.page.url().replace(program.address(), "") + "/access")
                    .picture("report-access");
            return reference;
        }
    }

    private void theStandInAsks(boolean scripts, String reference) {
        try (var colleague = Chromium.device(program.address(), scripts)) {
            colleague.logIn("Omar Hagberg").sees(reference);
            colleague.go("/my-reports").click(reference).doesNotSee("Storebror");
            colleague.click("Be om återkoppling").sees("Inget svar än");
        }
    }

    private void socialServicesJudgeAndDecide(boolean scripts, String reference) throws SQLException {
        var road = new Road(program);
        var cases = road.casesOf(reference);
        try (var worker = Chromium.device(program.address(), scripts)) {
            worker.logIn("Jonas Ekdahl").picture("incoming").sees("Inkomna anmälningar", "2026");
            worker.doesNotSee("eder", "Storebror"); // neither heder nor Heder nor a word of the report
            for (var each : cases) {
                worker.go("/cases/" + each).sees("Skyddsbedömning");
            }
            worker.go("/intakes/" + road.idsOf(reference).get("intake"))
                    .picture("intake")
                    .sees("Storebror", reference);
            worker.click("Ta anmälan");
            for (var each : cases) {
                worker.go("/cases/" + each + "/protection");
                worker.pick("need", "NO").fill("reasoning", "Barnet är hos mormor i helgen.");
                worker.click("Spara skyddsbedömningen").sees("Skyddsbedömningen är sparad");
                worker.go("/cases/" + each + "/reasons");
                worker.pick("reason", "NEGLECT").pick("standing", "SUSPECTED").fill("source", "Samtal med förskolan");
                worker.click("Spara").sees("3 orsaker");
                worker.go("/cases/" + each + "/decision");
                worker.pick("outcome", "OPENED").fill("grounds", "Uppgifterna tyder på att barnet far illa.");
                worker.click("Fatta beslutet").sees("Beslutet är fattat", "2027");
                worker.go("/cases/" + each + "/feedback");
                worker.pick("state", "OPENED").click("Skicka svaret").sees("Svaret är skickat");
            }
            worker.go("/cases/" + cases.getFirst()).picture("case");
            worker.go("/cases/" + cases.getFirst() + "/access")
                    .picture("access")
                    .sees("Jonas Ekdahl");
            worker.go("/cases").picture("cases");
            worker.go("/rules").picture("rules");
        }
    }

    private void theStandInReads(boolean scripts, String reference) {
        try (var colleague = Chromium.device(program.address(), scripts)) {
            colleague.logIn("Omar Hagberg");
            colleague.go("/my-reports").click(reference).sees("En utredning har inletts");
            colleague.picture("feedback");
        }
    }

    private void aBlockedColleagueFindsNothing(
            boolean scripts, String name, String caseId, String intake, String caseNumber) {
        new Road(program).block("gruppledare", caseId, "Nadia Kvist");
        try (var colleague = Chromium.device(program.address(), scripts)) {
            colleague.logIn("Nadia Kvist").doesNotSee(caseId);
            colleague.go("/cases/" + caseId).sees("Sidan finns inte");
            var hidden = colleague.text();
            colleague.go("/cases/" + UUID.randomUUID());
            assertThat(colleague.text()).isEqualTo(hidden);
            colleague.go("/intakes/" + intake);
            assertThat(colleague.text()).isEqualTo(hidden);
            for (var wanted : List.of(name, caseNumber)) {
                colleague.go("/cases/find").fill("wanted", wanted).click("Sök").sees("Ingen träff");
            }
            colleague.picture("find");
        }
    }

    private String headSees(boolean scripts) {
        try (var head = Chromium.device(program.address(), scripts)) {
            var text = head.logIn("Helena Sandell").picture("head").text();
            assertThat(text).doesNotContain("Maja");
            return text;
        }
    }

    private void theLogShowsTheLooks(boolean scripts, String caseId) throws SQLException {
        try (var reviewer = Chromium.device(program.address(), scripts)) {
            reviewer.logIn("Ylva Thorell").picture("log");
        }
        try (var connection = TestDatabase.superuser(program.database);
                var question = connection.prepareStatement(
                        "select count(distinct action) from audit.event where ?::uuid = any(subjects)")) {
            question.setString(1, caseId);
            try (var rows = question.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1))
                        .as("kinds of acts on the case in the log")
                        .isGreaterThanOrEqualTo(5);
            }
        }
    }

    @Order(2)
    @Test
    void theLogVerifiesAndOneAlteredRowIsFoundAndNamed() throws Exception {
        Thread.sleep(1500); // sealed within a second of the last act
        assertThat(verifyLog()).startsWith("0 ");
        String altered;
        try (var connection = TestDatabase.superuser(program.database);
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try (var rows = statement.executeQuery("""
                    update audit.event set action = 'casework.nothing'
                    where id = (select id from audit.event where action like 'casework.%' order by id limit 1)
                    returning id
                    """)) {
                rows.next();
                altered = rows.getString(1);
            }
        }
        assertThat(verifyLog()).doesNotStartWith("0 ").contains(altered);
    }

    private static String verifyLog() {
        var command = program.beans(Command.class).stream()
                .filter(each -> each.name().equals("verify-log"))
                .findFirst()
                .orElseThrow();
        var said = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            return command.run(List.of()) + " " + said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
