package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;

class IntakesTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final String FORM = "form[action=/intakes/new]";

    private final Cases cases = WORLD.bean(Cases.class);

    @Test
    void aReportByTelephoneHasTheSameRowsAsEveryOther() {
        var number = WORLD.freshNumber();
        var report = read(sara().submit(FORM, police(number)));
        assertThat(report.arrival().unitName()).isEqualTo("Lokalpolisområde norr");
        assertThat(report.reporter().profession()).isEqualTo("POLICE");
        assertThat(report.answers()).extracting(Intake.Answer::text).containsExactly("Pojken öppnade dörren.");
        assertThat(report.children()).hasSize(2);
        var file = cases.read(WORLD.sara, report.children().getFirst().id());
        assertThat(file.clocks()).isEqualTo(new Clocks(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 4)));
        assertThat(file.reasons().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.fromReport()).isTrue());
        assertThat(cases.identity(WORLD.sara, file.id()).number().replace("-", ""))
                .isEqualTo(number);
        assertThat(WORLD.lists().incoming(WORLD.sara)).extracting(Card::id).contains(file.id());
    }

    @Test
    void theClocksRunFromWhenItCame() {
        var earlier = Map.of(
                "came.at",
                "EARLIER",
                "came.day.day",
                "18",
                "came.day.month",
                "11",
                "came.day.year",
                "2026",
                "came.time",
                "9.05");
        var report = read(sara().submit(FORM, with(neighbour(), earlier)));
        assertThat(report.children().getFirst().due()).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void whatIsInTheFutureOrTooLongAgoIsNotWrittenDown() {
        var page = sara();
        var when = Map.of(
                "came.at",
                "EARLIER",
                "came.day.day",
                "21",
                "came.day.month",
                "11",
                "came.day.year",
                "2026",
                "came.time",
                "9");
        page.submit(FORM, with(neighbour(), when));
        assertThat(page.text()).contains("Skriv en tid, till exempel 14.30");
        page.submit(FORM, Map.of("came.time", "9.00"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Tiden ligger i framtiden");
        page.submit(FORM, Map.of("came.day.month", "9"));
        assertThat(page.text()).contains("mer än 30 dagar sedan");
        assertThat(page.element("input[name=came.time]").val()).isEqualTo("9.00");
    }

    @Test
    void aNeighbourMayBeNobodyAndIsNeverTold() {
        var page = sara();
        page.submit(FORM, with(neighbour(), Map.of("reporter.feedback", "YES", "reporter.standIn", "Kusin")));
        assertThat(page.text()).contains("En privatperson kan inte få återkoppling");
        page.submit(FORM, with(neighbour(), Map.of("reporter.name", "Berit Granne")));
        assertThat(page.text()).contains("Ta bort namnet");
        var report = read(sara().submit(FORM, neighbour()));
        assertThat(report.reporter().name()).isEmpty();
        assertThat(report.requests()).isEmpty();
        assertThat(WORLD.bean(Intakes.class)
                        .askers(WORLD.sara, report.arrival().intake())
                        .names())
                .isEmpty();
    }

    @Test
    void whoMustReportIsNeverAnonymous() {
        var page = sara().submit(FORM, with(police(""), Map.of("reporter.anonymous", "YES")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("kan inte vara anonym");
    }

    @Test
    void aDoubleClickIsOneReport() {
        var page = sara();
        var key = page.element("input[name=key]").val();
        var first = page.submit(FORM, neighbour()).path();
        var second = sara().submit(FORM, with(neighbour(), Map.of("key", key))).path();
        assertThat(second).isEqualTo(first);
        assertThat(read(page).children()).hasSize(1);
    }

    /** The second click of two comes after the writer has found out who the child is. */
    @Test
    void whoMayNoLongerReadTheReportSendsItAgainWithoutAnError() {
        var page = sara();
        var key = page.element("input[name=key]").val();
        page.submit(FORM, neighbour());
        var card = read(page).children().getFirst().id();
        page.get("/cases/" + card.value() + "/access/declare")
                .submit("form[action$=/declare]", Map.of("ground", "DISQUALIFIED"));
        assertThat(page.get("/cases/" + card.value()).status()).isEqualTo(404);
        page.get("/intakes/new").submit(FORM, with(neighbour(), Map.of("key", key)));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.path()).isEqualTo("/cases/incoming");
        assertThat(WORLD.behind
                        .sql("select count(*) from casework.case_file c join casework.case_file own"
                                + " on own.intake_id = c.intake_id where own.id = ?")
                        .param(card.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAndEverythingTypedStays() {
        var fields = with(
                police("20200312-2384"),
                Map.of(
                        "words",
                        "",
                        "child2.name",
                        "",
                        "child2.born.year",
                        "2031",
                        "danger",
                        "MAYBE",
                        "pickup",
                        "Farmor 🙂"));
        var page = sara().submit(FORM, fields);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text())
                .contains(
                        "Någon siffra är fel",
                        "Skriv vad anmälaren berättar",
                        "Skriv barnets namn",
                        "Välj om barnet är i fara");
        assertThat(page.element("input[name=child1.number]").val()).isEqualTo("20200312-2384");
        assertThat(page.element("input[name=pickup]").val()).isEqualTo("Farmor 🙂");
        assertThat(page.element("input[name=reasons][value=VIOLENCE_WITNESSED]").hasAttr("checked"))
                .isTrue();
        assertThat(page.element("details[open] input[name=child2.born.year]").val())
                .isEqualTo("2031");
    }

    @Test
    void aSessionThatEndedInMidFormLosesNothing() {
        var page = sara();
        page.loseSession().submit(FORM, with(neighbour(), Map.of("words", "Halva berättelsen")));
        assertThat(page.text()).contains("Logga in");
        page.submit("form[action=/login]", Map.of("username", "sara.lind", "password", "sundvik-demo"));
        assertThat(page.body()).contains("Halva berättelsen");
    }

    @Test
    void theReporterRingsAndAsksAndIsToldWhenItIsDecided() {
        var report = read(
                sara().submit(FORM, with(police(WORLD.freshNumber()), Map.of("reporter.standIn", "Per Vakthavande"))));
        var id = report.arrival().intake();
        cases.take(WORLD.sara, id);
        var page = WORLD.visit(WORLD.sara).get("/intakes/" + id.value());
        assertThat(page.text()).contains("Eva Polis frågar", "Per Vakthavande frågar");
        var action = "form[action$=/asked]";
        page.submit(action, Map.of("asker", "Någon helt annan"));
        assertThat(cases.read(WORLD.sara, id).requests()).isEmpty();
        page.submit(action, Map.of("asker", "Per Vakthavande"));
        assertThat(page.text()).contains("Frågan är inskriven").doesNotContain("Per Vakthavande frågar");
        assertThat(cases.read(WORLD.sara, id).requests())
                .extracting(Intake.Words::by)
                .containsExactly("Per Vakthavande");
    }

    @Test
    void aTeacherWritesDownNothingHere() {
        assertThat(WORLD.visit(WORLD.teacher).get("/intakes/new").status()).isEqualTo(403);
    }

    private static Visit sara() {
        return WORLD.visit(WORLD.sara).get("/intakes/new");
    }

    private Intake read(Visit after) {
        assertThat(after.status()).as(after.text()).isEqualTo(200);
        assertThat(after.path()).as(after.text()).startsWith("/intakes/").isNotEqualTo("/intakes/new");
        return cases.read(
                WORLD.sara, new IntakeId(java.util.UUID.fromString(after.path().substring("/intakes/".length()))));
    }

    private static Map<String, String> police(String number) {
        var fields = new LinkedHashMap<>(neighbour());
        fields.remove("reporter.anonymous");
        fields.putAll(Map.of(
                "reporter.profession", "POLICE",
                "reporter.name", "Eva Polis",
                "reporter.workplace", "Lokalpolisområde norr",
                "words", "Pojken öppnade dörren.",
                "reasons", "VIOLENCE_WITNESSED",
                "child1.number", number,
                "child2.name", "Lillasyster",
                "child2.born.year", "2024"));
        return fields;
    }

    private static Map<String, String> neighbour() {
        return Map.of(
                "way", "PHONE",
                "reporter.profession", "PRIVATE",
                "reporter.anonymous", "YES",
                "child1.name", "Pojken på tvåan",
                "words", "Han gråter om nätterna.",
                "danger", "UNKNOWN",
                "trip", "UNKNOWN");
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return all;
    }
}
