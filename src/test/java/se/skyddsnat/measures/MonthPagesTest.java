package se.skyddsnat.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.skyddsnat.RunningProgram;
import se.skyddsnat.Visit;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Formats;

/** A measure's months over the demo: filed, locked once, opened by a decision; values with what was known then. */
class MonthPagesTest {

    private static final RunningProgram PROGRAM = CaseGiven.WORLD.program;
    private static final String FILE = "form[action$=/months/%s]";

    private final Visit coordinator = PROGRAM.visit("samordnare");
    private final Visit owner = PROGRAM.visit("ansvarig");

    @Test
    void monthIsShownWithCountsValuesAndWhoHasFiled() {
        var month = YearMonth.from(Formats.day(PROGRAM.clock.instant())).minusMonths(1);
        coordinator.get("/measures/months/" + month);
        assertThat(coordinator.status()).as(coordinator.text()).isEqualTo(200);
        assertThat(coordinator.text())
                .contains(
                        "3. Trygga barnet i alla förskolor",
                        "Anders Rosell",
                        "(mål 195)",
                        "Försenad",
                        "Inte lämnad",
                        "Ingen person är angiven");
        assertThat(PROGRAM.visit("larare").get("/measures/months/" + month).status())
                .isEqualTo(403);
    }

    @Test
    void theBoardsPageShowsWhatWasFiledLast() {
        var form = FILE.formatted("2026-10");
        for (var words : List.of("Hjälpmedlet är valt.", "Hjälpmedlet prövas.")) {
            coordinator.get("/measures/sv-10/months/2026-10").submit(form, Map.of("status", "ON_PLAN", "words", words));
            assertThat(coordinator.get("/measures?audit=sv-granskning").text()).contains(words);
        }
        assertThat(coordinator.text()).doesNotContain("Hjälpmedlet är valt.");
    }

    @Test
    void lateAsksForCauseAndPlanAndTheOneWhoAnswersLocksIt() {
        var path = "/measures/sv-3/months/2025-03";
        var form = FILE.formatted("2025-03");
        coordinator.get(path).submit(form, Map.of("status", "LATE", "words", "Fjorton förskolor återstår."));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Skriv varför åtgärden är försenad", "Skriv hur och när");
        assertThat(coordinator.element("textarea[name=words]").wholeText().strip())
                .isEqualTo("Fjorton förskolor återstår.");
        coordinator.submit(
                form, Map.of("cause", "Vikarier saknas.", "plan", "Klart i juni.", "value-sv-m-trygga", "61"));
        assertThat(coordinator.path()).isEqualTo(path);
        assertThat(coordinator.text()).contains("Månadsrapporten är lämnad", "Försenad");

        assertThat(coordinator.document().select("form[action$=/lock]")).isEmpty();
        owner.get(path);
        owner.submit("form[action$=/lock]", Map.of("password", "gissning-ett"));
        assertThat(owner.status()).isEqualTo(422);
        assertThat(owner.text()).contains("Lösenordet stämmer inte");
        var secondWindow = PROGRAM.visit("ansvarig").get(path);
        owner.submit("form[action$=/lock]", Map.of("password", "sundvik-demo"));
        assertThat(owner.text()).contains("Månaden är låst", "Månaden är låst av Anders Rosell");
        assertThat(owner.document().select(form)).isEmpty();
        secondWindow.submit("form[action$=/lock]", Map.of("password", "sundvik-demo"));
        assertThat(secondWindow.status()).isEqualTo(409);
        assertThat(secondWindow.text()).contains("Månaden är låst av Anders Rosell");

        coordinator.get(path).submit("form[action$=/reopen]", Map.of("decision", " "));
        assertThat(coordinator.status()).isEqualTo(422);
        coordinator.submit("form[action$=/reopen]", Map.of("decision", "Nämnden § 12: siffran ska rättas."));
        assertThat(coordinator.text()).contains("Månaden öppnad igen", "Nämnden § 12: siffran ska rättas.");
        assertThat(coordinator.document().select(form)).hasSize(1);
        owner.get(path).submit("form[action$=/lock]", Map.of("password", "sundvik-demo"));
        assertThat(owner.text()).contains("Månaden är låst");
    }

    @Test
    void whatIsTooLongOrOutsideItsUnitComesBackWithEveryLetter() {
        var form = FILE.formatted("2025-02");
        var five = "Lång text. ".repeat(480_000);
        coordinator.get("/measures/sv-1/months/2025-02");
        coordinator.submit(form, Map.of("status", "ON_PLAN", "words", five, "value-sv-m-utbildade", "140"));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Korta den till högst", "En andel är mellan 0 och 100 procent");
        assertThat(coordinator.element("textarea[name=words]").wholeText().length())
                .isGreaterThanOrEqualTo(five.length());
        assertThat(coordinator.element("input[name=value-sv-m-utbildade]").val())
                .isEqualTo("140");
        coordinator.submit(
                form, Map.of("words", "Kort.", "value-sv-m-utbildade", "40", "evidence", "javascript:alert(1)"));
        assertThat(coordinator.text()).contains("Skriv en adress som börjar med https://");
    }

    @Test
    void monthThatHasNotBegunIsToldOf() {
        coordinator.get("/measures/sv-3/months/2099-01");
        assertThat(coordinator.status()).isEqualTo(409);
        assertThat(coordinator.text()).contains("januari 2099 har inte börjat");
        assertThat(coordinator.get("/measures/sv-3/months/2025-13").status()).isEqualTo(404);
    }

    @Test
    void whoFilesSecondIsToldAndLosesNothing() {
        var path = "/measures/sv-4/months/2025-01";
        var form = FILE.formatted("2025-01");
        coordinator.get(path);
        var other = PROGRAM.visit("samordnare").get(path);
        coordinator.submit(form, Map.of("status", "ON_PLAN", "words", "Först."));
        other.submit(form, Map.of("status", "PAUSED", "words", "Sedan."));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("efter att du öppnade sidan");
        assertThat(other.element("textarea[name=words]").wholeText().strip()).isEqualTo("Sedan.");
        other.submit(form, Map.of());
        assertThat(other.text()).contains("Månadsrapporten är lämnad", "Först.", "Sedan.");
    }

    @Test
    void draftIsThereAgainAndIsGoneWhenTheMonthIsFiled() {
        var path = "/measures/sv-5/months/2025-01";
        var form = FILE.formatted("2025-01");
        coordinator.get(path);
        assertThat(coordinator.autosave(form, Map.of("words", "Halvskrivet")).body())
                .startsWith("Sparat");
        coordinator.get(path);
        assertThat(coordinator.text()).contains("Formuläret är ifyllt med det du skrev");
        assertThat(coordinator.element("textarea[name=words]").wholeText().strip())
                .isEqualTo("Halvskrivet");
        coordinator.submit(form, Map.of("status", "ON_PLAN"));
        assertThat(coordinator.get(path).text()).doesNotContain("Formuläret är ifyllt");
        assertThat(coordinator
                        .get(path.replace("2025-01", "2025-02") + "?copy=last")
                        .element("textarea[name=words]")
                        .wholeText()
                        .strip())
                .isEqualTo("Halvskrivet");
    }

    @Test
    void auditorReadsEveryMonthAndWritesNothing() {
        var auditor = PROGRAM.visit("revisor").get("/measures/sv-3/months/2025-04");
        assertThat(auditor.status()).isEqualTo(200);
        assertThat(auditor.document().select("main form")).isEmpty();
        auditor.post("/measures/sv-3/months/2025-04", Map.of("status", "DONE"));
        assertThat(auditor.status()).isEqualTo(404);
        auditor.post("/measures/sv-3/months/2025-04/lock", Map.of("password", "sundvik-demo"));
        assertThat(auditor.status()).isEqualTo(404);
        assertThat(auditor.get("/indicators/import").status()).isEqualTo(403);
    }

    @Test
    void correctionStandsBesideWhatWasKnownThen() {
        coordinator.get("/indicators/sv-m-moten");
        var correct = "form[action=/indicators/sv-m-moten]";
        coordinator.submit(correct, Map.of("month", "2024-01", "number", "4"));
        coordinator.submit(correct, Map.of("month", "2024-01", "number", "5"));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Skriv varför det rättas");
        coordinator.submit(correct, Map.of("why", "Ett möte var inte bokfört."));
        var row = coordinator.document().select("tr:contains(2024-01)").text();
        assertThat(row).contains("4", "5", "Ett möte var inte bokfört.");
        coordinator.submit(correct, Map.of("month", "2099-01", "number", "4"));
        assertThat(coordinator.text()).contains("har inte börjat");
    }

    @Test
    void fileOfValuesIsTakenInWholeOrNotAtAll() {
        coordinator
                .get("/indicators/import")
                .submit(
                        "form[action=/indicators/import]",
                        Map.of("text", "indikator;månad;värde\nsv-m-moten;2024-06;3\nsv-m-moten;2024-07;-3"));
        assertThat(coordinator.status()).isEqualTo(422);
        assertThat(coordinator.text()).contains("Rad 3: Värdet ska vara mellan 0 och");
        assertThat(coordinator.get("/indicators/sv-m-moten").text()).doesNotContain("2024-06");
        coordinator
                .get("/indicators/import")
                .submit(
                        "form[action=/indicators/import]",
                        Map.of("text", "indikator;månad;värde\nsv-m-moten;2024-06;3"));
        assertThat(coordinator.text()).contains("1 värden är inlästa");
        assertThat(coordinator.get("/indicators/sv-m-moten").text()).contains("2024-06");
    }

    /** At the moment that it is, after which nothing in the demo was written. */
    @Test
    void indicatorTellsChangeFromChanceAndMarksANewDefinition() {
        PROGRAM.clock.set(Instant.now());
        try {
            indicatorTellsChange(PROGRAM.visit("samordnare"));
        } finally {
            PROGRAM.clock.set(CaseGiven.FRIDAY_EVENING);
        }
    }

    private static void indicatorTellsChange(Visit coordinator) {
        coordinator.get("/indicators/sv-m-utbildade");
        assertThat(coordinator.text()).contains("högre nivå sedan", "Det är åt rätt håll");
        coordinator.get("/indicators/sv-m-svarstid");
        assertThat(coordinator.document().select("svg.sn-run .sn-run__point, svg.sn-run .sn-run__signal"))
                .hasSizeGreaterThanOrEqualTo(18);
        coordinator
                .get("/register/things/sv-m-svarstid/edit")
                .submit("form[action$=/edit]", Map.of("definition", "Medeltal kalenderdagar från fråga till svar."));
        coordinator.get("/indicators/sv-m-svarstid");
        var month = YearMonth.from(Formats.day(PROGRAM.clock.instant()));
        coordinator.submit(
                "form[action=/indicators/sv-m-svarstid]",
                Map.of("month", month.toString(), "number", "5", "why", "Ny definition"));
        assertThat(coordinator.text()).contains("Ny definition", "1 månader har värden");
        assertThat(coordinator.document().select(".sn-run__break")).hasSize(1);
    }

    @Test
    void eachWhoAnswersIsRemindedOnceHoweverManyNodes() throws Exception {
        owner.get("/measures/reminders").submit("form[action=/measures/reminders]", Map.of("email", "inte en adress"));
        assertThat(owner.status()).isEqualTo(422);
        owner.submit("form[action=/measures/reminders]", Map.of("email", "anders.rosell@sundvik.example"));
        var month = YearMonth.now(Formats.ZONE);
        var last = month.atEndOfMonth();
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            assertThat(reminders(mail.getSmtp().getPort(), "").remind(last)).isZero();
            assertThat(reminders(mail.getSmtp().getPort(), "program@sundvik.example")
                            .remind(last.minusDays(6)))
                    .isZero();
            assertThat(reminders(1, "program@sundvik.example").remind(last)).isZero();
            Callable<Integer> node = () -> reminders(mail.getSmtp().getPort(), "program@sundvik.example")
                    .remind(last);
            int sent = 0;
            for (Future<Integer> each : nodes.invokeAll(Stream.of(node, node).toList())) {
                sent += each.get();
            }
            assertThat(sent).isEqualTo(1);
            assertThat(mail.getReceivedMessages()).hasSize(1);
            var letter = mail.getReceivedMessages()[0];
            assertThat(letter.getAllRecipients()[0].toString()).isEqualTo("anders.rosell@sundvik.example");
            assertThat(letter.getSubject()).isEqualTo("Din åtgärds månad är öppen");
            assertThat(letter.getContent().toString())
                    .contains("https://skyddsnat.sundvik.example/measures/months/" + month)
                    .doesNotContain("Rosell", "Trygga", "sv-");
        } finally {
            mail.stop();
        }
    }

    @Test
    void measuresOfAMonthAreChosenByBoardPersonAndState() {
        var month = "/measures/months/"
                + YearMonth.from(Formats.day(PROGRAM.clock.instant())).minusMonths(1);
        coordinator.get(month);
        var all = coordinator.document().select("tbody tr").size();
        var nobody = coordinator.get(month + "?who=nobody").document().select("tbody tr");
        assertThat(nobody).isNotEmpty().hasSizeLessThan(all);
        assertThat(nobody.text()).doesNotContain("Anders Rosell");
        assertThat(coordinator
                        .get(month + "?state=MISSING")
                        .document()
                        .select("tbody tr")
                        .text())
                .contains("Inte lämnad")
                .doesNotContain("Lämnad", "Låst");
        assertThat(coordinator
                        .get(month + "?state=LATE")
                        .document()
                        .select("tbody tr")
                        .text())
                .contains("3. Trygga barnet i alla förskolor")
                .doesNotContain("Enligt plan");
        assertThat(coordinator.element("select[name=state] option[selected]").text())
                .isEqualTo("Åtgärden är försenad");
        assertThat(coordinator.element("nav a[href*=state=LATE]").attr("href")).contains("/measures/months/");
        assertThat(coordinator.get(month + "?board=ingen").text()).contains("Inga åtgärder stämmer med urvalet");
    }

    @Test
    void coordinatorRemindsOnceADayAndIsToldWhen() throws Exception {
        var month = YearMonth.from(Formats.day(PROGRAM.clock.instant())).minusMonths(2);
        var page = "/measures/months/" + month;
        coordinator.get(page);
        var form = "form[action$=/remind]:has(button:contains(Anders Rosell))";
        coordinator.submit(form, Map.of());
        assertThat(coordinator.status()).isEqualTo(409);
        assertThat(coordinator.text()).contains("ingen e-postserver är inställd");
        assertThat(owner.get(page).document().select("form[action$=/remind]")).isEmpty();
        owner.post(page + "/remind", Map.of("account", "0198c0de-0000-7000-8000-000000000000"));
        assertThat(owner.status()).isEqualTo(403);

        owner.get("/measures/reminders")
                .submit("form[action=/measures/reminders]", Map.of("email", "anders.rosell@sundvik.example"));
        var account = UUID.fromString(
                coordinator.get(page).element(form + " input[name=account]").val());
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            var asking = CaseGiven.WORLD.sara;
            assertThat(reminders(1, "program@sundvik.example").remind(asking, account, month))
                    .isEqualTo(MonthReminders.Reminded.REFUSED);
            var reminders = reminders(mail.getSmtp().getPort(), "program@sundvik.example");
            assertThat(reminders.remind(asking, account, month)).isEqualTo(MonthReminders.Reminded.SENT);
            assertThat(reminders.remind(asking, account, month)).isEqualTo(MonthReminders.Reminded.TODAY);
            assertThat(reminders.remind(asking, asking.account(), month)).isEqualTo(MonthReminders.Reminded.NO_ADDRESS);
            assertThat(mail.getReceivedMessages()).hasSize(1);
        } finally {
            mail.stop();
        }
        assertThat(coordinator.get(page).text()).contains("Påmind " + Formats.date(PROGRAM.clock.instant()));
        assertThat(coordinator.document().select(form)).isEmpty();
    }

    /** A node of its own: another one than the program, with a mail server where there is one. */
    private static MonthReminders reminders(int port, String from) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MonthReminders(
                new StaticListableBeanFactory(Map.of("mail", sender)).getBeanProvider(JavaMailSender.class),
                from,
                "https://skyddsnat.sundvik.example/",
                PROGRAM.bean(Work.class),
                PROGRAM.bean(MonthReminderStore.class),
                PROGRAM.bean(AuditLog.class),
                PROGRAM.bean(Clock.class));
    }
}
