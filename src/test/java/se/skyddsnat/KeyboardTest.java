package se.skyddsnat;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The teacher's road and the worker's, with the keyboard alone. */
class KeyboardTest {

    private static RunningProgram program;

    @BeforeAll
    static void open() {
        program = RunningProgram.withDemo();
        program.clock.set(Instant.parse("2026-11-20T10:00:00Z"));
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void aTeacherReports() {
        try (var tablet = Chromium.device(program.address(), true)) {
            var keyboard = logIn(tablet, "Maja Lilja");
            keyboard.enter("main a", "Jag är orolig för ett barn");
            keyboard.picks("danger", "SOON").picks("pickup", "KNOWN").types("pickup-who", "farbror kl. 16");
            keyboard.picks("trip", "NO").enter("main button", "Visa vad jag ska göra");
            keyboard.enter("main button", "Skriv en orosanmälan").enter("main a", "Barnet eller barnen");
            keyboard.types("child.1.name", "Lova").enter("main button", "Fortsätt");
            keyboard.enter("main a", "Vad du har sett och hört");
            keyboard.types("seen", "Lova fick inte bada.").enter("main button", "Fortsätt");
            keyboard.enter("a.govuk-back-link", "").enter("main a[href$='/check']", "");
            keyboard.enter("main button", "Skicka orosanmälan till socialtjänsten");
            tablet.sees("Din orosanmälan är skickad");
        }
    }

    @Test
    void aWorkerJudgesAndDecides() throws SQLException {
        var road = new Road(program);
        var ids = road.idsOf(road.report("kollega", "Vera"));
        try (var desk = Chromium.device(program.address(), true)) {
            var keyboard = logIn(desk, "Jonas Ekdahl");
            keyboard.enter("main a[href='/intakes/" + ids.get("intake") + "']", "");
            keyboard.enter("main button", "Ta anmälan");
            keyboard.enter("main a[href='/cases/" + ids.get("case") + "']", "");
            keyboard.enter("main a[href$='/protection']", "");
            keyboard.picks("need", "NO").types("reasoning", "Barnet är hos mormor i helgen.");
            keyboard.enter("main button", "Spara skyddsbedömningen");
            keyboard.enter("main a[href$='/reasons']", "");
            keyboard.picks("reason", "NEGLECT").picks("standing", "SUSPECTED").types("source", "Samtal");
            keyboard.enter("main button", "Spara");
            keyboard.enter("main a[href$='/decision']", "");
            keyboard.picks("outcome", "OPENED").types("grounds", "Uppgifterna tyder på att barnet far illa.");
            keyboard.enter("main button", "Fatta beslutet");
            desk.sees("Beslutet är fattat");
        }
    }

    private static Keyboard logIn(Chromium.Device device, String person) {
        device.page.navigate("/login");
        return new Keyboard(device.page).arrives().enter("button", "Logga in som " + person);
    }
}
