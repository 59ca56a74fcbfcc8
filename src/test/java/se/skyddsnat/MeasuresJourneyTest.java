package se.skyddsnat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.Accounts;
import se.skyddsnat.access.Role;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.organisation.Authority;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.StaffId;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.Structure;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.organisation.UnitKind;

/**
 * From recommendation to effect in a browser, axe on every page: the example is taken into an empty database, a
 * recommendation is followed to a measure and its month, March is filed as late and locked, the board reads, the auditor
 * follows a claim to its row.
 */
class MeasuresJourneyTest {

    private static final Instant APRIL = Instant.parse("2026-04-02T08:00:00Z");
    private static final Path EXAMPLE = Path.of("examples/malmo-2019-2024.yaml");
    private static final String PASSWORD = "en lång mening utan mening";

    private static RunningProgram program;

    @BeforeAll
    static void open() {
        program = RunningProgram.withNobody();
        program.clock.set(APRIL);
        program.bean(Work.class).as(Acting.program(Area.FRAMEWORK), MeasuresJourneyTest::letIn);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @Test
    void recommendationIsFollowedToWhatWasDone() {
        try (var coordinator = logIn("samordnare")) {
            coordinator.sees("Läget just nu", "Ingen granskning är inlagd");
            coordinator.go("/register/import").page.locator("input[type=file]").setInputFiles(EXAMPLE);
            coordinator.click("Läs in filen").sees("Filen är inläst").picture("register");
            coordinator
                    .go("/register/recommendations")
                    .click("5. Samverkan med förskolenämnden")
                    .sees("Punkt 5", "Rekommendation 5");
            coordinator.picture("recommendation").click("Visa kedjan").picture("chain");
            coordinator
                    .click("5. Trygga barnet i alla förskolor")
                    .sees("Bidrar till", "Det som hör hit")
                    .picture("measure");
            lateMarch(coordinator);
        }
        try (var owner = logIn("ansvarig")) {
            owner.go("/measures/fsn-5/months/2026-03").fill("password", "fel lösenord här");
            owner.click("Lås månaden").sees("lösenord");
            owner.fill("password", PASSWORD).click("Lås månaden").sees("låst").picture("month-locked");
        }
        try (var member = logIn("ledamot")) {
            member.go("/measures")
                    .sees("5. Trygga barnet i alla förskolor", "Försenad", "Två förskolor saknar lokal")
                    .picture("board");
            member.go("/measures/months/2026-03").sees("Låst").picture("months");
            member.go("/indicators/trygga-barnet-forskolor").sees("61").picture("indicator");
        }
        try (var auditor = logIn("revisor")) {
            auditor.go("/measures")
                    .click("4. Arbetet följs upp")
                    .click("Arbetsmarknads- och socialnämnden: Menar att det redan görs");
            auditor.sees("Rekommendation 4", "Yttrande över granskningen").picture("claim");
            auditor.page.navigate("/cases/incoming");
            auditor.check().doesNotSee("Inkomna");
        }
    }

    private static void lateMarch(Chromium.Device coordinator) {
        coordinator.go("/measures/fsn-5/months/2026-03").picture("month");
        coordinator
                .page
                .locator("select[name=account]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Anders Prov"));
        coordinator.click("Spara ansvarig");
        coordinator
                .pick("status", "LATE")
                .fill("value-trygga-barnet-forskolor", "61")
                .fill("words", "Utbildningarna pågår.");
        coordinator.click("Lämna månadsrapport").sees("Skriv varför åtgärden är försenad", "Skriv hur och när");
        coordinator
                .fill("cause", "Två förskolor saknar lokal.")
                .fill("plan", "Nya lokaler i maj.")
                .picture("month-late");
        coordinator.click("Lämna månadsrapport").sees("Månadsrapporten är lämnad");
    }

    private static Chromium.Device logIn(String name) {
        var device = Chromium.device(program.address(), true).go("/login");
        device.fill("username", name).fill("password", PASSWORD);
        device.page.locator("form[action='/login'] button").last().click();
        return device.check();
    }

    private static void letIn() {
        var board = new Authority(AuthorityId.make(), Authority.Kind.BOARD, Area.GOVERNANCE, "Kommunstyrelsen");
        var office = new Unit(UnitId.make(), board.id(), UnitKind.OFFICE, "Kommunkontoret", "", "", null);
        var organisation = program.bean(Organisation.class);
        organisation.establish(
                new Structure("Provköping", List.of(board), List.of(office), Map.of(), List.of(), List.of()));
        person(office, "samordnare", "Birgitta Prov", Role.COORDINATOR);
        person(office, "ansvarig", "Anders Prov", Role.MEASURE_OWNER);
        person(office, "ledamot", "Soraya Prov", Role.BOARD_MEMBER);
        person(office, "revisor", "Gunnar Prov", Role.AUDITOR);
    }

    private static void person(Unit office, String login, String name, Role role) {
        var staff = new StaffMember(
                office.authority(), StaffId.make(), office.id(), name, "Provare", LocalDate.of(2026, 1, 1), null);
        program.bean(Organisation.class).engage(staff);
        var accounts = program.bean(Accounts.class);
        accounts.grant(accounts.create(login, name, PASSWORD), staff.authority(), staff.id(), role);
    }
}
