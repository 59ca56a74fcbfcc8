package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.casework.CaseGiven.WORLD;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.skyddsnat.Visit;

/** The public form: three doors, no account, and nothing typed is lost. */
class WebReportTest {

    private static final String FORM = "main form";
    private static final Map<String, String> STORY = Map.of(
            "child1.name",
            "Nova",
            "words",
            "Hon gråter i trapphuset 🙂",
            "danger",
            "SOON",
            "told",
            "NO",
            "receiver",
            WORLD.sara.unit().value().toString());
    private static final Map<String, String> SUBSTITUTE = Map.of(
            "reporter.profession", "SCHOOL",
            "reporter.workplace", "Björkskolan",
            "reporter.name", "Vera Vikarie",
            "reporter.phone", "08-465 004 02",
            "reporter.feedback", "YES");

    @BeforeEach
    void nobodyHasSentAnything() {
        WORLD.behind.sql("delete from access.login_failure").update();
    }

    @Test
    void aMandatedReporterIsReceivedWithProfessionAndQuestion() {
        var visit = sent("mandated", SUBSTITUTE);
        assertThat(visit.path()).startsWith("/report/received?receipt=");
        assertThat(visit.text()).contains("Anmälan är mottagen", "Du får veta om en utredning har inletts");
        assertThat(row(visit, "i.way_in || ' ' || i.profession || ' ' || i.unit_name || ' ' || i.reporter_name"))
                .isEqualTo("WEB SCHOOL Björkskolan Vera Vikarie");
        assertThat(row(visit, "(select q.asker_name from casework.feedback_request q where q.intake_id = i.id)"))
                .isEqualTo("Vera Vikarie");
        assertThat(row(visit, """
                (select e.action || ' ' || e.note || ' ' || coalesce(e.account_id::text, 'nobody')
                 from audit.event e where i.id = any(e.subjects))""")).isEqualTo("casework.receive-report WEB nobody");
        assertThat(visit.response().headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"profession", "workplace", "name", "phone"})
    void aMandatedReporterIsNeverNobody(String missing) {
        var fields = new HashMap<>(SUBSTITUTE);
        fields.put("reporter." + missing, " ");
        var visit = sent("mandated", fields);
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.document().select("[href=#reporter-" + missing + "]")).isNotEmpty();
        assertThat(visit.text()).contains("Hon gråter i trapphuset 🙂");
    }

    @Test
    void aPrivatePersonWithANameIsNeverToldWhatFollowed() {
        var visit = sent("private", SUBSTITUTE);
        assertThat(row(visit, "i.profession || ' ' || i.reporter_name || ' ' || i.unit_name || i.anonymous"))
                .isEqualTo("PRIVATE Vera Vikarie false");
        assertThat(row(visit, "(select count(*)::text from casework.feedback_request q where q.intake_id = i.id)"))
                .isEqualTo("0");
        assertThat(sent("private", Map.of()).text()).contains("Skriv ditt namn.");
    }

    /** Also where a browser, or somebody, fills in the fields of another door. */
    @Test
    void whoIsAnonymousLeavesNothingThatTellsWho() {
        var visit = sent("anonymous", SUBSTITUTE);
        assertThat(visit.text()).contains("Den som är anonym får ingen återkoppling");
        assertThat(row(
                        visit,
                        "i.profession || i.anonymous || i.reporter_name || i.reporter_title || i.reporter_phone"
                                + " || i.unit_name || coalesce(i.stand_in_name, '')"))
                .isEqualTo("PRIVATEtrue");
        assertThat(row(visit, "i::text")).doesNotContain("Vera", "127.0.0.1", "Björkskolan");
        assertThat(visit.response().headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("session"));
        var intake = WORLD.visit(WORLD.sara).get("/intakes/" + row(visit, "i.id::text"));
        assertThat(intake.text())
                .contains("Vill vara anonym. Får ingen återkoppling.")
                .doesNotContain("frågar");
    }

    @Test
    void noCookieAndNoTokenAreNeeded() {
        var key = java.util.UUID.randomUUID().toString();
        var fields = new HashMap<>(STORY);
        fields.put("key", key);
        var first = WORLD.program.visit().get("/help");
        var received =
                new Visit(WORLD.program.address()).get("/actuator/health").post("/report/anonymous", fields);
        var again = new Visit(WORLD.program.address()).get("/actuator/health").post("/report/anonymous", fields);
        assertThat(first.status()).isEqualTo(200);
        assertThat(reference(again)).isEqualTo(reference(received));
        fields.put("words", "Något annat");
        var other = new Visit(WORLD.program.address()).get("/actuator/health").post("/report/anonymous", fields);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text()).contains("är redan mottagen", "Något annat");
        assertThat(reference(other.submit(FORM, Map.of()))).isNotEqualTo(reference(received));
    }

    @Test
    void whoSendsVeryManyWaitsAndKeepsWhatIsTyped() {
        IntStream.range(0, 10)
                .forEach(_ -> assertThat(sent("anonymous", Map.of()).status()).isEqualTo(200));
        var visit = sent("anonymous", Map.of());
        assertThat(visit.status()).isEqualTo(429);
        assertThat(visit.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(visit.text()).contains("vänta en kvart", "Hon gråter i trapphuset 🙂");
        assertThat(WORLD.visit(WORLD.sara).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "child1.number, 20200312-2386, Någon siffra är fel",
        "child1.number, 20201312-2385, Datumet i det finns inte",
        "child1.number, 20990101-2380, ligger i framtiden",
        "child1.age, 18, 0 till 17",
        "child1.born.year, 2099, ligger i framtiden",
        "child1.name, '', kryssa för att du inte vet",
        "words, '', Skriv vad du har sett",
        "danger, X, Välj om barnet är i fara",
        "told, X, Välj om de hemma vet",
        "receiver, 01900000-0000-7000-8000-000000000000, Välj var barnet bor"
    })
    void whatIsWrongIsSaidAndTheRestIsKept(String field, String value, String message) {
        var visit = sent("anonymous", Map.of(field, value, "child2.name", "Lillebror"));
        assertThat(visit.status()).as(visit.text()).isEqualTo(422);
        assertThat(visit.text()).contains(message);
        assertThat(visit.element("[name=child2.name]").val()).isEqualTo("Lillebror");
    }

    @Test
    void aMillionLettersAreRefusedAndKept() {
        var words = "å".repeat(1_000_000);
        var visit = sent("anonymous", Map.of("words", words));
        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.text()).contains("Korta den");
        assertThat(visit.element("[name=words]").wholeText()).contains(words);
    }

    @Test
    void aCharacterThatCannotBeKeptIsRemovedAndTheOthersStay() {
        var visit = sent("anonymous", Map.of("words", "a\0b\u0007c🙂"));
        assertThat(visit.text()).contains("Ett tecken som inte går att spara");
        assertThat(row(visit, "i.answers -> 0 ->> 'answer'")).isEqualTo("ab\u0007c🙂");
    }

    @Test
    void aChildMayBeUnknownAndCoordinationNumbersAreAccepted() {
        var visit = sent(
                "anonymous",
                Map.of(
                        "child1.name",
                        "",
                        "child1.unknown",
                        "YES",
                        "child1.age",
                        "7",
                        "child2.name",
                        "Sam",
                        "child2.number",
                        "20200372-2390"));
        assertThat(row(visit, """
                (select string_agg(c.name || ' ' || coalesce(c.birth_year::text, ''), ',') from casework.case_file c
                 where c.intake_id = i.id)""")).contains("Okänt namn 2019", "Sam");
    }

    @Test
    void aReceiptThatIsMadeUpIsNone() {
        assertThat(WORLD.program
                        .visit()
                        .get("/report/received?receipt=ORO-1234-5678")
                        .path())
                .isEqualTo("/report");
        assertThat(WORLD.program.visit().get("/report/nobody").status()).isEqualTo(404);
    }

    private static Visit sent(String door, Map<String, String> fields) {
        var all = new HashMap<>(STORY);
        all.putAll(fields);
        return WORLD.program.visit().get("/report/" + door).submit(FORM, all);
    }

    private static String reference(Visit visit) {
        assertThat(visit.text()).as(visit.path()).contains("Anmälan är mottagen");
        return visit.text().replaceAll("(?s).*?(ORO-[0-9A-Z-]+).*", "$1");
    }

    private static String row(Visit visit, String what) {
        return WORLD
                .behind
                .sql("select " + what + " from casework.intake i where i.reference = ?")
                .param(reference(visit))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining());
    }
}
