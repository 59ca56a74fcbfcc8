package se.skyddsnat.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.skyddsnat.RunningProgram;
import se.skyddsnat.Visit;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.db.Work;

/** A question goes to the expert team without a name and comes back as advice; in a case it is asked or said why not. */
class ConsultationsTest {

    private static final RunningProgram PROGRAM = RunningProgram.withDemo();
    private static final String ASK = "form[action=/questions/new]";
    private static final String WORDS = "Flickan är fem år och får inte leka med pojkar. Hur frågar jag henne?";

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void aTeacherAsksWithoutANameIsAnsweredAndSaysWhatBecameOfIt() throws SQLException {
        var teacher = asks("larare", WORDS);
        assertThat(teacher.text()).contains("Frågan är skickad", "Inget har hänt än");
        var path = teacher.path();
        var expert = PROGRAM.visit("resursteam");
        assertThat(expert.path()).isEqualTo("/consultations");
        expert.get(path.replace("/questions/", "/consultations/"));
        assertThat(expert.text()).contains(WORDS, "Utan namn, från förskola eller skola");
        expert.submit("form[action$=/take]", Map.of());
        expert.submit(
                "form[action$=/advice]",
                Map.of("words", "Fråga öppet, när ni är två.", "source", "Teamets erfarenhet"));
        assertThat(expert.text()).contains("Svaret är skickat", "Fråga öppet");

        teacher.get(path);
        assertThat(teacher.text())
                .contains("Resursteamet har tagit frågan", "Fråga öppet, när ni är två.", "Stöd: Teamets erfarenhet");
        teacher.submit("form[action$=/outcome]", Map.of("followed", "PARTLY", "why", "Det blev aldrig lugnt."));
        assertThat(teacher.text()).contains("Rådet följdes delvis");
        assertThat(expert.get(expert.path()).text()).contains("Det blev aldrig lugnt.");
        assertThat(column("select string_agg(distinct action, ' ' order by action) from audit.event"
                        + " where action like 'consultation.%' and subjects = array['"
                        + path.replaceAll(".*/", "")
                        + "'::uuid]"))
                .contains(
                        "consultation.ask", "consultation.advise", "consultation.conclude", "consultation.read-asked");
    }

    @Test
    void whatPointsSomebodyOutIsStoppedAndNothingTypedIsLost() {
        var teacher = PROGRAM.visit("larare").get("/questions/new");
        teacher.submit(ASK, Map.of("words", "Flickan heter Amira och har 20200312-2385.", "topics", "SIGNS"));
        assertThat(teacher.status()).isEqualTo(422);
        assertThat(teacher.text()).contains("Ta bort det som visar vem någon är: ”20200312-2385”", "”Amira”");
        assertThat(teacher.element("textarea[name=words]").wholeText()).contains("Amira");
        teacher.submit(ASK, Map.of("words", "Flickan och hennes lärare Amira är rädda."));
        assertThat(teacher.status()).isEqualTo(422);
        teacher.submit(ASK, Map.of("nobody", "YES"));
        assertThat(teacher.text()).contains("Frågan är skickad");
    }

    @Test
    void aQuestionHasNoFieldForWhoTheChildIs() {
        assertThat(PROGRAM.visit("larare")
                        .get("/questions/new")
                        .document()
                        .select(ASK + " [name]")
                        .eachAttr("name"))
                .containsOnly("_csrf", "_owner", "words", "topics", "phone", "callBack");
    }

    @Test
    void itBecomesAReportWithoutWritingItAgainAndTheTwoStayApartUnlessTheAuthorSaysSo() throws SQLException {
        for (var together : List.of("", "YES")) {
            var teacher = asks("larare", WORDS + together);
            var number = teacher.text().replaceAll("(?s).*?(KON-[0-9A-Z-]+).*", "$1");
            teacher.submit("form[action$=/report]", Map.of("together", together));
            assertThat(teacher.path()).startsWith("/reports/");
            var seen = teacher.get(teacher.path() + "/seen")
                    .element("textarea[name=seen]")
                    .wholeText();
            assertThat(seen).contains(WORDS);
            assertThat(seen.contains(number)).isEqualTo(together.equals("YES"));
        }
    }

    @Test
    void nobodyElseSeesAQuestion() {
        var path = asks("larare", WORDS).path();
        assertThat(PROGRAM.visit("kollega").get(path).status()).isEqualTo(404);
        assertThat(PROGRAM.visit("mottag").get(path).status()).isEqualTo(404);
        assertThat(PROGRAM.visit("admin").get("/consultations").status()).isEqualTo(403);
        assertThat(PROGRAM.visit("mottag")
                        .get(path.replace("/questions/", "/consultations/"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void neitherSideReadsTheOthersTables() {
        for (var wrong :
                Map.of(Area.EDUCATION, "question", Area.SOCIAL, "own_question").entrySet()) {
            assertThatThrownBy(() -> PROGRAM.bean(Work.class)
                            .as(
                                    Acting.program(wrong.getKey()),
                                    () -> PROGRAM.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                                            .sql("select count(*) from consultation." + wrong.getValue())
                                            .query(Integer.class)
                                            .single()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void ofTwoExpertsWhoTakeAQuestionTheSecondIsTold() {
        var path = asks("kollega", WORDS).path().replace("/questions/", "/consultations/");
        var second = PROGRAM.visit("kollega-resursteam").get(path);
        PROGRAM.visit("resursteam").get(path).submit("form[action$=/take]", Map.of());
        second.submit("form[action$=/take]", Map.of());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Karin Holmqvist har redan tagit frågan");
    }

    @Test
    void adviceTwiceIsOneAdviceAndATalkCannotBeBookedInThePast() throws SQLException {
        var path = asks("larare", WORDS).path().replace("/questions/", "/consultations/");
        var expert = PROGRAM.visit("resursteam").get(path);
        for (int click = 0; click < 2; click++) {
            expert.get(path).submit("form[action$=/advice]", Map.of("words", "Vänta inte med att anmäla."));
        }
        expert.submit(
                "form[action$=/talk]",
                Map.of("day.day", "31", "day.month", "2", "day.year", "2026", "time", "9", "about", "Per telefon"));
        assertThat(expert.status()).isEqualTo(422);
        assertThat(expert.text()).contains("Skriv ett datum som finns", "Skriv en tid");
        expert.submit("form[action$=/talk]", Map.of("day.day", "1", "day.month", "2", "time", "9.00"));
        assertThat(expert.text()).contains("Tiden har redan varit");
        assertThat(expert.element("textarea[name=about]").wholeText()).contains("Per telefon");
        assertThat(column("select count(*)::text from consultation.turn where words = 'Vänta inte med att anmäla.'"))
                .isEqualTo("1");
    }

    @Test
    void theTeamPromisesATimeAndIsRemindedOfIt() {
        var expert = PROGRAM.visit("resursteam").get("/consultations");
        expert.submit("form[action$=/terms]", Map.of("days", "0"));
        assertThat(expert.text()).contains("Skriv ett antal arbetsdagar");
        expert.submit("form[action$=/terms]", Map.of("days", "2"));
        assertThat(expert.text()).contains("Det är sparat");
        assertThat(asks("larare", WORDS).text()).doesNotContain("har inte satt någon tid");
    }

    @Test
    void anotherMunicipalityAsksWhereTheTeamServesTheRegionAndADoubleClickIsOneQuestion() throws SQLException {
        var outside = PROGRAM.visit().get("/consult");
        var fields = new java.util.HashMap<>(Map.of(
                "words", "Hur gör ni med syskon? " + WORDS,
                "topics", "SIBLINGS",
                "name", "Vera Vikarie",
                "place", "Grannkommunen, mottag"));
        outside.submit("form[action=/consult]", fields);
        assertThat(outside.status()).isEqualTo(422);
        assertThat(outside.text()).contains("Skriv ett nummer som teamet kan ringa");
        fields.put("phone", "08-465 004 02");
        fields.put("key", outside.element("input[name=key]").val());
        var numbers = new java.util.HashSet<String>();
        for (int click = 0; click < 2; click++) {
            outside.post("/consult", fields);
            assertThat(outside.text()).contains("Frågan är mottagen", "KON-");
            numbers.add(outside.path());
        }
        assertThat(numbers).hasSize(1);
        assertThat(column("select string_agg(kind || ' ' || asker_place, ',') from consultation.question"
                        + " where asker_name = 'Vera Vikarie'"))
                .isEqualTo("OUTSIDE Grannkommunen, mottag");
        var expert = PROGRAM.visit("resursteam").get("/consultations").follow("KON-");
        assertThat(expert.status()).isEqualTo(200);
    }

    @Test
    void aYearLaterTheQueueShowsWhatStillWaitsAndNotWhatWasAnswered() {
        var waiting = asks("larare", WORDS).path().replace("/questions/", "/consultations/");
        var answered = asks("larare", WORDS).path().replace("/questions/", "/consultations/");
        PROGRAM.visit("resursteam")
                .get(answered)
                .submit("form[action$=/take]", Map.of())
                .submit("form[action$=/advice]", Map.of("words", "Fråga öppet.", "source", "Erfarenhet"));
        assertThat(PROGRAM.visit("resursteam").get("/consultations").body()).contains(waiting, answered);
        PROGRAM.clock.forward(Duration.ofDays(366));
        try {
            assertThat(PROGRAM.visit("resursteam").get("/consultations").body())
                    .contains(waiting)
                    .doesNotContain(answered);
        } finally {
            PROGRAM.clock.forward(Duration.ofDays(-366));
        }
    }

    static Visit asks(String login, String words) {
        var visit = PROGRAM.visit(login).get("/questions/new").submit(ASK, Map.of("words", words, "topics", "SIGNS"));
        assertThat(visit.path()).as(visit.text()).startsWith("/questions/").isNotEqualTo("/questions/new");
        return visit;
    }

    private static String column(String sql) throws SQLException {
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
