package se.skyddsnat.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.skyddsnat.RunningProgram;
import se.skyddsnat.Visit;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.web.Formats;

/** What a preschool brings to its consultation team is read by those who sit there, on both sides, and by nobody else. */
class ConsultationTeamsTest {

    private static final RunningProgram PROGRAM = RunningProgram.withDemo();
    private static final String BRING = "form[action$=/bring]";
    private static final String WORDS = "Barnet får inte vara med på utflykter och säger att brodern bestämmer.";

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void aMatterIsReadByTheMembersOnBothSidesAndByNobodyElse() {
        var teacher = brings(WORDS);
        var path = teacher.path();
        assertThat(teacher.text()).contains("Det här är ingen orosanmälan", WORDS);
        var social = PROGRAM.visit("mottag").get(path);
        assertThat(social.text()).contains(WORDS, "4 eller 5 år");
        assertThat(PROGRAM.visit("rektor").get(path).status()).isEqualTo(200);
        for (var other : new String[] {"kollega", "centralt", "kollega-mottag", "gruppledare"}) {
            assertThat(PROGRAM.visit(other).get(path).status()).as(other).isEqualTo(404);
            assertThat(PROGRAM.visit(other).get("/teams").body()).as(other).doesNotContain(path.replaceAll(".*/", ""));
        }
        assertThat(PROGRAM.visit("resursteam").get(path).status()).isEqualTo(403);
    }

    @Test
    void thereIsNoFieldForWhoTheChildIsAndWhatPointsSomebodyOutIsStopped() {
        var teacher =
                PROGRAM.visit("larare").get("/teams").follow("Barn blir Norr").follow("Ta upp ett ärende");
        assertThat(teacher.document().select(BRING + " [name]").eachAttr("name"))
                .containsOnly("_csrf", "_owner", "key", "age", "words", "wish");
        var fields = new HashMap<>(Map.of(
                "age", "FOUR_OR_FIVE", "words", "Hon heter Amira, 20200312-2385.", "wish", "Hur pratar vi med henne?"));
        teacher.submit(BRING, fields);
        assertThat(teacher.status()).isEqualTo(422);
        assertThat(teacher.text()).contains("Ta bort det som visar vem någon är: ”20200312-2385”", "”Amira”");
        assertThat(teacher.element("textarea[name=words]").wholeText()).contains("Amira");
        fields.put("words", "Barnet och läraren Amira är rädda.");
        fields.put("nobody", "YES");
        teacher.submit(BRING, fields);
        assertThat(teacher.text()).contains("Ärendet är upptaget");
    }

    @Test
    void stepsAreAgreedAndItIsSaidWhatCameOfThem() {
        var path = brings(WORDS + " Igen.").path();
        var social = PROGRAM.visit("mottag").get(path);
        social.submit(
                "form[action$=/steps]",
                Map.of("step", "", "who", "", "by.day", "31", "by.month", "2", "by.year", "2026"));
        assertThat(social.status()).isEqualTo(422);
        assertThat(social.text())
                .contains("Skriv vad som ska göras", "Skriv vem som gör det", "Skriv ett datum som finns");
        var step = dated("by", today().minusDays(1));
        step.putAll(Map.of("step", "Prata med barnet när det är lugnt.", "who", "Specialpedagogen"));
        social.submit("form[action$=/steps]", step);
        assertThat(social.status()).isEqualTo(422);
        assertThat(social.text()).contains("Dagen har redan varit");
        assertThat(social.element("textarea[name=step]").wholeText()).contains("när det är lugnt");
        step.putAll(dated("by", today().plusDays(7)));
        social.submit("form[action$=/steps]", step);
        var teacher = PROGRAM.visit("larare").get(path);
        assertThat(teacher.text())
                .contains("Prata med barnet när det är lugnt.", "Specialpedagogen", "Inte skrivet än");
        var of = teacher.element("input[name=of]").val();
        teacher.submit("form[action$=/came]", Map.of("of", of, "done", "NO", "how", "Barnet var sjukt."));
        assertThat(social.get(path).text()).contains("Inte gjort", "Barnet var sjukt.");
    }

    @Test
    void whatWasToBeLookedAtAgainIsMarkedLateAndStandsFirst() {
        for (var member : new String[] {"larare", "mottag"}) {
            var list = PROGRAM.visit(member).get("/teams");
            assertThat(list.text()).as(member).contains("Sen uppföljning");
            list.follow("SAM-");
            assertThat(list.text()).as(member).contains("Dagen då gruppen skulle se på ärendet igen har gått");
        }
        var path = brings(WORDS + " Och mer.").path();
        var social = PROGRAM.visit("mottag").get(path);
        var look = dated("again", today());
        look.put("came", "Vi ser tiden an.");
        social.submit("form[action$=/look]", look);
        assertThat(social.status()).isEqualTo(422);
        assertThat(social.text()).contains("Välj en dag efter i dag");
        look.putAll(dated("again", today().plusDays(20)));
        social.submit("form[action$=/look]", look);
        assertThat(PROGRAM.visit("larare").get(path).text()).contains("Vi ser tiden an.", "om 20 dagar");
    }

    @Test
    void aFormMadeOnAnOlderVersionLosesNothingAndTwoClicksAreOne() throws SQLException {
        var path = brings(WORDS + " Två gånger.").path();
        var stale = PROGRAM.visit("mottag").get(path);
        PROGRAM.visit("larare").get(path).submit("form[action$=/more]", Map.of("words", "Det hände igen i går."));
        var closing = Map.of("because", "CONCERN_GONE", "why", "Barnet är med på allt.");
        stale.submit("form[action$=/close]", closing);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Någon skrev i ärendet medan du höll på", "Det hände igen i går.");
        assertThat(stale.element("textarea[name=why]").wholeText()).contains("Barnet är med på allt.");
        var old = stale.element("form[action$=/close] input[name=version]").val();
        for (int click = 0; click < 2; click++) {
            var again = new HashMap<>(closing);
            again.put("version", old);
            stale.post(path + "/close", again);
            assertThat(stale.text()).contains("Avslutat: Oron är borta");
        }
        assertThat(count("consultation.own_matter_turn where kind = 'CLOSED' and matter_id = '" + id(path) + "'"))
                .isEqualTo(1);
        stale.post(path + "/more", Map.of("words", "För sent."));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Ärendet är avslutat");
    }

    @Test
    void itsAuthorMakesAReportOfItWithoutWritingItAgainAndNothingInItTellsOfTheTeam() {
        var teacher = brings(WORDS + " Nu anmäler jag.");
        var path = teacher.path();
        var number = teacher.text().replaceAll("(?s).*?(SAM-[0-9A-Z-]+).*", "$1");
        teacher.submit("form[action$=/report]", Map.of());
        assertThat(teacher.path()).startsWith("/reports/");
        var seen = teacher.get(teacher.path() + "/seen")
                .element("textarea[name=seen]")
                .wholeText();
        assertThat(seen).contains("Nu anmäler jag.").doesNotContain(number);
        var social = PROGRAM.visit("mottag").get(path);
        social.post(path + "/report", Map.of());
        assertThat(social.status()).isEqualTo(403);
    }

    @Test
    void whoLeavesTheTeamHasNothingOfItAnyMore() {
        var head = PROGRAM.visit("rektor").get("/teams/new");
        head.submit("form[action=/teams/new]", Map.of("name", ""));
        assertThat(head.status()).isEqualTo(422);
        head.submit("form[action=/teams/new]", Map.of("name", "Barn blir på prov"));
        assertThat(head.text()).contains("Gruppen är bildad", "Helena Sandell");
        var team = head.path();
        head.get(team + "/bring").submit(BRING, Map.of("age", "SEVERAL", "words", WORDS, "wish", "Vad gör vi?"));
        var matter = head.path();
        var leader = PROGRAM.visit("gruppledare").get(team);
        assertThat(leader.get(matter).status()).isEqualTo(404);
        leader.get(team);
        var jonas = leader.document().select("select[name=account] option").stream()
                .filter(option -> option.text().contains("Jonas Ekdahl"))
                .findFirst()
                .orElseThrow()
                .val();
        leader.submit("form[action$=/seat]", Map.of("account", jonas));
        assertThat(PROGRAM.visit("mottag").get(matter).status()).isEqualTo(200);
        assertThat(head.get(team).text()).contains("Jonas Ekdahl");
        leader.get(team).submit("form[action$=/unseat]", Map.of("leaves", jonas));
        assertThat(PROGRAM.visit("mottag").get(matter).status()).isEqualTo(404);
        assertThat(head.get(team).text()).doesNotContain("Jonas Ekdahl").contains("färre än fem");
    }

    @Test
    void aTeamGetsAnotherNameAndOtherPreschoolsOnBothSidesAndWhatItHadStands() {
        var head = PROGRAM.visit("rektor").get("/teams/new");
        head.submit("form[action=/teams/new]", Map.of("name", "Före namnbytet"));
        var path = head.path();
        var stale = PROGRAM.visit("centralt").get(path + "/change");
        var other =
                stale.document().select("input[name=preschools]:not([checked])").eachAttr("value");
        head.follow("Ändra namn och förskolor").submit("form[action$=/change]", Map.of("name", " "));
        assertThat(head.status()).isEqualTo(422);
        head.submit("form[action$=/change]", Map.of("name", "Barn blir Norr"));
        assertThat(head.status()).isEqualTo(409);
        assertThat(head.text()).contains("heter så redan");
        head.submit("form[action$=/change]", Map.of("name", "Efter namnbytet"));
        assertThat(head.text()).contains("Gruppen är ändrad", "Efter namnbytet", "Före namnbytet", "Helena Sandell");
        stale.submit("form[action$=/change]", Map.of("name", "Samtidigt"), "preschools", other);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Någon ändrade gruppen", "Efter namnbytet");
        assertThat(stale.element("input[name=name]").val()).isEqualTo("Samtidigt");
        stale.submit("form[action$=/change]", Map.of("name", "Efter namnbytet"), "preschools", other);
        assertThat(stale.text()).contains("Gruppen är ändrad");
        assertThat(head.get(path).status())
                .as("a head of another preschool's team who sits there")
                .isEqualTo(200);
        assertThat(head.get(path + "/change").status()).isEqualTo(404);
        var social = PROGRAM.visit("gruppledare").get(path);
        assertThat(social.text()).contains("Efter namnbytet", "Före namnbytet", "Rima Norell");
        assertThat(social.get(path + "/change").status()).isEqualTo(403);
        assertThat(PROGRAM.visit("larare").get(path + "/change").status()).isEqualTo(403);
    }

    @Test
    void twoOfTheOtherSideWithOneNameAreTwo() throws SQLException {
        var head = PROGRAM.visit("rektor").get("/teams/new");
        head.submit("form[action=/teams/new]", Map.of("name", "Två med ett namn"));
        var path = head.path();
        var nadia = staff("Nadia Kvist");
        rename(nadia, "Jonas Ekdahl");
        try {
            var leader = PROGRAM.visit("gruppledare").get(path);
            var both = leader.document().select("select[name=account] option").stream()
                    .filter(option -> option.text().contains("Jonas Ekdahl"))
                    .map(option -> option.val())
                    .toList();
            assertThat(both).hasSize(2);
            for (var each : both) {
                leader.submit("form[action$=/seat]", Map.of("account", each));
            }
            assertThat(head.get(path).text()).containsPattern("(?s)Jonas Ekdahl.*Jonas Ekdahl");
            leader.submit("form[action$=/unseat]", Map.of("leaves", both.getFirst()));
            assertThat(head.get(path).text())
                    .contains("Jonas Ekdahl")
                    .doesNotContainPattern("(?s)Jonas Ekdahl.*Jonas Ekdahl");
            leader.submit("form[action$=/unseat]", Map.of("leaves", both.getLast()));
            assertThat(head.get(path).text()).doesNotContain("Jonas Ekdahl");
        } finally {
            rename(nadia, "Nadia Kvist");
        }
    }

    @Test
    void manyPreschoolsAreChosenByDistrictAndWhatIsChosenStandsFirst() {
        var central = PROGRAM.visit("centralt").get("/teams/new");
        assertThat(central.document().select("main details")).hasSizeGreaterThan(3);
        assertThat(central.document().select("main details[open]")).isEmpty();
        var chosen = central.document().select("input[name=preschools]").last();
        var form = "form[action=/teams/new]";
        central.submit(form, Map.of("name", ""), "preschools", List.of(chosen.val()));
        assertThat(central.status()).isEqualTo(422);
        assertThat(central.element("main details[open] summary").text()).isEqualTo("Valda: 1");
        assertThat(central.document().select("main details[open] input").eachAttr("value"))
                .containsExactly(chosen.val());
        assertThat(central.document().select("input[name=preschools][checked]").eachAttr("value"))
                .containsExactly(chosen.val());

        central.submit(form, Map.of("name", ""), "preschools", List.of());
        assertThat(central.element("main details[open] input").id())
                .as("where the error leads")
                .isEqualTo("preschools");
    }

    @Test
    void closedMattersComeLastAndByThePage() throws SQLException {
        var path = brings(WORDS + " Många.").path();
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    with made as (
                        insert into consultation.own_matter
                            (authority_id, id, team_id, number, age, words, wish, at, author_id, author_name, author_place)
                        select m.authority_id, gen_random_uuid(), m.team_id, 'SAM-' || n, m.age, m.words, m.wish, m.at,
                            m.author_id, m.author_name, m.author_place
                        from consultation.own_matter m, generate_series(1, 60) n where m.id = '%s'
                        returning authority_id, id, at, author_id, author_name)
                    insert into consultation.own_matter_turn
                        (authority_id, id, matter_id, kind, words, who, because, at, author_id, author_name)
                    select authority_id, gen_random_uuid(), id, 'CLOSED', 'Slut.', '', 'OTHER', at, author_id, author_name
                    from made
                    """.formatted(path.replaceAll(".*/", "")));
        }
        var teacher = PROGRAM.visit("larare").get("/teams");
        assertThat(teacher.document().select("a[href^=/matters/]")).hasSize(50);
        assertThat(teacher.document().select("a[href^=/matters/]").eachAttr("href"))
                .contains(path);
        teacher.follow("Nästa sida");
        assertThat(teacher.document().select("a[href^=/matters/]"))
                .hasSizeGreaterThanOrEqualTo(11)
                .extracting(link -> link.text())
                .allMatch(number -> number.startsWith("SAM-"));
        assertThat(teacher.document().select("a[href='%s']".formatted(path))).isEmpty();
    }

    private static String staff(String name) throws SQLException {
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var rows = connection
                        .createStatement()
                        .executeQuery("select id from organisation.staff where name = '" + name + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void rename(String staff, String name) throws SQLException {
        try (var connection = TestDatabase.superuser(PROGRAM.database)) {
            connection
                    .createStatement()
                    .executeUpdate("update organisation.staff set name = '" + name + "' where id = '" + staff + "'");
        }
    }

    private static Visit brings(String words) {
        var visit =
                PROGRAM.visit("larare").get("/teams").follow("Barn blir Norr").follow("Ta upp ett ärende");
        visit.submit(BRING, Map.of("age", "FOUR_OR_FIVE", "words", words, "wish", "Hur pratar vi med barnet?"));
        assertThat(visit.path()).as(visit.text()).startsWith("/matters/");
        return visit;
    }

    private static Map<String, String> dated(String field, LocalDate day) {
        return new HashMap<>(Map.of(
                field + ".day", "" + day.getDayOfMonth(),
                field + ".month", "" + day.getMonthValue(),
                field + ".year", "" + day.getYear()));
    }

    private static LocalDate today() {
        return Formats.day(PROGRAM.clock.instant());
    }

    private static String id(String path) {
        return path.replaceAll(".*/", "");
    }

    private static int count(String from) throws SQLException {
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var rows = connection.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
