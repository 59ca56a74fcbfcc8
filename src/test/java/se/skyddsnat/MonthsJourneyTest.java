package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.web.Formats;

/** The months of the measures in a browser, axe on every page; and an indicator that the program counts by itself. */
class MonthsJourneyTest {

    private static final RunningProgram PROGRAM = CaseGiven.WORLD.program;

    @BeforeAll
    static void open() {}

    @AfterAll
    static void close() {}

    @Test
    void coordinatorFilesAMonthAsLateAndTheOneWhoAnswersLocksIt() {
        try (var coordinator = Chromium.device(PROGRAM.address(), true);
                var owner = Chromium.device(PROGRAM.address(), true)) {
            var month = YearMonth.from(Formats.day(PROGRAM.clock.instant())).minusMonths(1);
            coordinator.logIn("Birgitta Sahlin").go("/measures/months/" + month).picture("months");
            coordinator.sees("3. Trygga barnet i alla förskolor", "Försenad");
            coordinator.go("/measures/sv-3/months/2025-05").picture("month");
            coordinator.pick("status", "LATE").click("Lämna månadsrapport").picture("month-faulty");
            coordinator.sees("Skriv varför åtgärden är försenad");
            coordinator.fill("cause", "Två förskolor har bytt rektor.").fill("plan", "Klart i augusti.");
            coordinator.fill("value-sv-m-trygga", "61").click("Lämna månadsrapport");
            coordinator.sees("Månadsrapporten är lämnad");
            owner.logIn("Anders Rosell").go("/measures/sv-3/months/2025-05");
            owner.fill("password", "sundvik-demo").click("Lås månaden").picture("month-locked");
            owner.sees("Månaden är låst", "Två förskolor har bytt rektor.");
            owner.go("/indicators/sv-m-utbildade").picture("indicator").sees("högre nivå");
            owner.go("/indicators/sv-m-samma-dag").picture("indicator-counted");
            owner.go("/measures/reminders").picture("reminders");
            coordinator.go("/indicators/import").picture("import-values");
        }
    }

    @Test
    void indicatorMovesWhenReportsAreRegisteredAndNamesNobody() throws Exception {
        var month = emptyMonth();
        PROGRAM.clock.set(month.atDay(10).atTime(10, 0).atZone(Formats.ZONE).toInstant());
        try {
            for (int i = 0; i < 4; i++) {
                report();
            }
            assertThat(counted(month)).isZero();
            report();
        } finally {
            PROGRAM.clock.set(CaseGiven.FRIDAY_EVENING);
        }
        assertThat(counted(month)).isEqualTo(5);
        asIfNobodyHadLooked();
        var coordinator = PROGRAM.visit("samordnare").get("/indicators/sv-m-anmalningar");
        assertThat(coordinator.document().select("tr:contains(" + month + ")").text())
                .isEqualTo(month + " 5");
        assertThat(coordinator
                        .document()
                        .select("tr:contains(" + month.minusMonths(1) + ")")
                        .text())
                .contains("färre än fem");
        PROGRAM.clock.set(month.atDay(11).atTime(10, 0).atZone(Formats.ZONE).toInstant());
        try {
            report();
        } finally {
            PROGRAM.clock.set(CaseGiven.FRIDAY_EVENING);
        }
        assertThat(coordinator
                        .get("/indicators/sv-m-anmalningar")
                        .document()
                        .select("tr:contains(" + month + ")")
                        .text())
                .as("what was shown stays")
                .isEqualTo(month + " 5");
    }

    /** A closed month without five reports, after another such. */
    private static YearMonth emptyMonth() throws Exception {
        for (int ago = 3; ago < 20; ago++) {
            var month = YearMonth.now(Formats.ZONE).minusMonths(ago);
            if (reports(month) == 0 && counted(month.minusMonths(1)) == 0) {
                return month;
            }
        }
        throw new IllegalStateException("No month without reports");
    }

    /** Other tests share the world, and what one of them has seen would stand. */
    private static void asIfNobodyHadLooked() throws Exception {
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from measures.counted");
        }
    }

    private static int reports(YearMonth month) throws Exception {
        return ask("select count(*) from concern.report r where date_trunc('month', r.sent_at)::date = ?", month);
    }

    private static void report() {
        new Road(PROGRAM).report("larare", "Barn " + UUID.randomUUID());
    }

    /** What would be shown of reports from preschools; 0 where it is fewer than five. */
    private static int counted(YearMonth month) throws Exception {
        return ask("select coalesce(handover.steering_count('REPORTS_FROM_PRESCHOOLS', ?), 0)", month);
    }

    private static int ask(String sql, YearMonth month) throws Exception {
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var question = connection.prepareStatement(sql)) {
            question.setObject(1, month.atDay(1));
            try (var rows = question.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
