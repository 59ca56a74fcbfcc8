package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;
import se.skyddsnat.access.Access.Ground;
import se.skyddsnat.concern.Reason;

class CasePagesTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final Map<String, String> SAFE = Map.of("need", "NO", "reasoning", "Bor hos mormor.");

    private final Cases cases = WORLD.bean(Cases.class);

    @Test
    void theRoadFromIncomingToFeedback() {
        var report = WORLD.delivered();
        WORLD.asksForFeedback(WORLD.standIn, report);
        var sara = WORLD.visit(WORLD.sara);
        assertThat(sara.get("/cases/incoming").status()).isEqualTo(200);
        sara.get(path(report.id())).submit("form[action$=/take]", Map.of());
        assertThat(sara.text()).contains("Du har tagit anmälan");

        sara.get(path(report.first())).follow("Gör skyddsbedömning").submit(form("protection"), SAFE);
        assertThat(sara.text()).contains("Skyddsbedömningen är sparad");
        sara.follow("Skriv om en orsak")
                .submit(
                        form("reasons"),
                        Map.of("reason", "HONOUR", "standing", "SUSPECTED", "source", "Samtal med förskolan"));
        assertThat(sara.text()).contains("3 orsaker");
        sara.follow("Besluta om utredning")
                .submit(form("decision"), Map.of("outcome", "OPENED", "grounds", "Uppgifter om våld."));
        assertThat(sara.text()).contains("Utredning inledd");
        sara.follow("Svara den som anmälde").submit(form("feedback"), Map.of("state", "OPENED"));
        assertThat(sara.text()).contains("Svaret är skickat");
    }

    @Test
    void noListTitleOrHeaderTellsANameOrAReason() {
        var report = WORLD.delivered("Xantippa Hemlig");
        var sara = WORLD.visit(WORLD.sara).get("/cases/incoming");
        assertNothingTold(sara.text());
        assertNothingTold(sara.get(path(report.id())).document().title());
        assertNothingTold(sara.get(path(report.first())).document().title());
        assertNothingTold(
                sara.element("h1").text() + sara.element(".sn-identity").text());
        sara.get("/cases/find").submit("form[action=/cases/find]", Map.of("wanted", "xantippa"));
        assertThat(sara.element("table").text()).contains("X.H.").doesNotContain("Xantippa");
        assertThat(sara.path()).isEqualTo("/cases/find");
    }

    @Test
    void theNameAndTheNumberAreShownOnAskingAndThatIsLogged() {
        var report = WORLD.delivered("Ylva Visad");
        var sara = WORLD.visit(WORLD.sara).get(path(report.first()));
        assertThat(sara.text()).doesNotContain("Ylva Visad", "20200312");
        sara.submit(form("identity"), Map.of());
        assertThat(sara.text()).contains("Ylva Visad", "20200312-2385");
        assertThat(sara.get(path(report.first()) + "/access").text()).contains("Såg personuppgifter");
    }

    /** What one part of it says can never have been changed before another was read. */
    @Test
    void aCardIsOneTransaction() {
        var id = WORLD.opened();
        var sara = WORLD.visit(WORLD.sara);
        var before = WORLD.behind
                .sql("select cast(pg_current_xact_id() as text)")
                .query(String.class)
                .single();
        sara.get(path(id));
        assertThat(sara.status()).isEqualTo(200);
        var transactions = WORLD.behind
                .sql("""
                        select string_agg(action, ' ') from audit.event
                        where account_id = ? and xid > cast(? as xid8)
                        group by xid
                        """)
                .params(WORLD.sara.account(), before)
                .query(String.class)
                .list();
        assertThat(transactions).singleElement().asString().contains("casework.read-case", "casework.list-siblings");
    }

    @Test
    void noGuardianIsContactedUnreadAndThePageSaysSo() {
        var report = WORLD.taken();
        assertThat(WORLD.visit(WORLD.sara).get(path(report.first())).text())
                .contains("Kontakta ingen vårdnadshavare innan du har läst hur");
    }

    @Test
    void whatIsMissingIsSaidAndWhatIsTypedStays() {
        var page = open(WORLD.taken(), "protection").submit(form("protection"), Map.of("reasoning", "Halva texten"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Välj om barnet behöver skydd nu");
        assertThat(typed(page)).isEqualTo("Halva texten");
    }

    @Test
    void aTextOfAMegabyteIsKeptAndSaidToBeTooLong() {
        var text = "å".repeat(500_000);
        var page =
                open(WORLD.taken(), "protection").submit(form("protection"), Map.of("need", "NO", "reasoning", text));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Korta den till högst");
        assertThat(typed(page)).isEqualTo(text);
    }

    @Test
    void controlCharactersAndEmojiAreKeptAndWhatCannotBeIsSaid() {
        var report = WORLD.taken();
        var page = open(report, "protection")
                .submit(form("protection"), Map.of("need", "NO", "reasoning", "Rad 1\u0007 🙂 <b>\u0000slut"));
        assertThat(cases.read(WORLD.sara, report.first())
                        .protections()
                        .getFirst()
                        .content()
                        .reasoning())
                .isEqualTo("Rad 1\u0007 🙂 <b>slut");
        assertThat(page.text()).contains("är borttaget ur din text");
    }

    @Test
    void aFormThatIsStaleComesBackWithItsText() {
        var report = WORLD.taken();
        var page = open(report, "protection");
        cases.assess(
                WORLD.leader,
                WORLD.seen(WORLD.leader, report.first()),
                new NewAssessment(false, java.util.Set.of(), "Gruppledaren hann före"));
        page.submit(form("protection"), SAFE);
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Ärendet har ändrats");
        assertThat(typed(page)).isEqualTo("Bor hos mormor.");
        page.submit(form("protection"), Map.of());
        assertThat(page.text()).contains("Skyddsbedömningen är sparad");
    }

    @Test
    void aDecisionThatSomebodyHasMadeIsNotMadeAgainAndTheTextStays() {
        var report = WORLD.taken();
        cases.assess(
                WORLD.sara,
                WORLD.seen(WORLD.sara, report.first()),
                new NewAssessment(false, java.util.Set.of(), "Trygg"));
        var page = open(report, "decision");
        cases.decide(
                WORLD.leader,
                WORLD.seen(WORLD.leader, report.first()),
                new NewDecision(Outcome.NOT_OPENED, "Missförstånd", "Skadan kom av ett fall som flera såg."));
        page.submit(form("decision"), Map.of("outcome", "OPENED", "grounds", "Mina skäl"));
        page.submit(form("decision"), Map.of());
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("redan fattat");
        assertThat(typed(page)).isEqualTo("Mina skäl");
    }

    @Test
    void aDateInTheFutureAndADateThatIsNoneAreRefused() {
        var page = open(WORLD.taken(), "reasons");
        var fields = Map.of("reason", "NEGLECT", "standing", "SUPPORTED", "source", "Samtal");
        page.submit(form("reasons"), with(fields, "stated.year", "2027"));
        assertThat(page.text()).contains("Datumet ligger i framtiden");
        page.submit(form("reasons"), with(fields, "stated.month", "13"));
        assertThat(page.text()).contains("Skriv ett datum som finns");
        assertThat(page.element("input[name=source]").val()).isEqualTo("Samtal");
    }

    @Test
    void theSecondToTakeAReportGetsAClearPage() {
        var report = WORLD.delivered();
        var omar = WORLD.visit(WORLD.omar).get(path(report.id()));
        cases.take(WORLD.sara, report.id());
        omar.submit("form[action$=/take]", Map.of());
        assertThat(omar.status()).isEqualTo(409);
        assertThat(omar.text()).contains("Sara Lind har redan tagit anmälan");
    }

    @Test
    void aBlockedPersonGetsTheSameAnswersAsForWhatNeverWas() {
        var report = WORLD.taken();
        WORLD.bean(CaseAccess.class).block(WORLD.leader, report.first(), WORLD.omar.accountId(), Ground.DISQUALIFIED);
        var omar = WORLD.visit(WORLD.omar);
        for (var tail :
                new String[] {"", "/protection", "/reasons", "/decision", "/feedback", "/access", "/access/declare"}) {
            var hidden = body(omar.get(path(report.first()) + tail));
            assertThat(omar.status()).isEqualTo(404);
            assertThat(hidden).isEqualTo(body(omar.get("/cases/" + UUID.randomUUID() + tail)));
        }
        assertThat(body(omar.get(path(report.id())))).isEqualTo(body(omar.get("/intakes/" + UUID.randomUUID())));
        omar.get("/cases");
        var hidden = body(omar.post(path(report.id()) + "/take", Map.of()));
        omar.get("/cases");
        assertThat(hidden).isEqualTo(body(omar.post("/intakes/" + UUID.randomUUID() + "/take", Map.of())));
    }

    @Test
    void whoDeclaresIsToldWhatItMeansAndMeets404() {
        var report = WORLD.taken();
        var sara = open(report, "access/declare");
        assertThat(sara.text()).contains("försvinner för dig direkt");
        sara.submit("form[action$=/declare]", Map.of());
        assertThat(sara.status()).isEqualTo(422);
        sara.submit("form[action$=/declare]", Map.of("ground", "DISQUALIFIED"));
        assertThat(sara.text()).contains("Du har lämnat ärendet");
        assertThat(sara.get(path(report.first())).status()).isEqualTo(404);
    }

    @Test
    void aLeaderSetsAndLiftsABlockOnThePage() {
        var report = WORLD.taken();
        var leader = WORLD.visit(WORLD.leader).get(path(report.first()) + "/access");
        leader.submit("form[action$=/block]", Map.of("ground", "OTHER"));
        assertThat(leader.text()).contains("Välj vilken kollega det gäller");
        leader.submit(
                "form[action$=/block]",
                Map.of("ground", "OTHER", "colleague", WORLD.omar.account().toString()));
        assertThat(leader.text()).contains("Spärren är satt", "Omar Berg");
        leader.submit("form[action$=/lift]", Map.of());
        assertThat(leader.text()).contains("Spärren är borttagen");
    }

    @Test
    void whatCannotBeLookedForIsSaid() {
        var sara = WORLD.visit(WORLD.sara).get("/cases/find");
        assertThat(find(sara, "Al")).contains("Skriv minst 3 bokstäver");
        assertThat(find(sara, "20200312-2384")).contains("Någon siffra är fel");
        assertThat(find(sara, "20201312-2385")).contains("Datumet i det finns inte");
        assertThat(find(sara, "SN-1234-5678")).contains("Kontrollera ärendenumret");
        assertThat(find(sara, "Finnsingen")).contains("Ingen träff");
        assertThat(sara.element("input[name=wanted]").val()).isEqualTo("Finnsingen");
    }

    @Test
    void pagesOfOthersRolesAreForbidden() {
        var teacher = WORLD.visit(WORLD.teacher);
        assertThat(teacher.get("/cases/incoming").status()).isEqualTo(403);
        assertThat(teacher.get("/cases/find").status()).isEqualTo(403);
        assertThat(teacher.get("/cases/" + UUID.randomUUID()).status()).isEqualTo(403);
    }

    private static Visit open(CaseGiven.Delivered report, String page) {
        return WORLD.visit(WORLD.sara).get(path(report.first()) + "/" + page);
    }

    private static String typed(Visit page) {
        return page.element("textarea").wholeText().replaceFirst("^\n", "");
    }

    private static String find(Visit visit, String wanted) {
        return visit.submit("form[action=/cases/find]", Map.of("wanted", wanted))
                .text();
    }

    private static void assertNothingTold(String text) {
        assertThat(text).doesNotContain("Xantippa", "Hemlig");
        for (var reason : Reason.values()) {
            assertThat(text).doesNotContain(reason.words());
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new java.util.HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static String form(String act) {
        return "form[action$=/" + act + "]";
    }

    private static String path(CaseId id) {
        return "/cases/" + id.value();
    }

    private static String path(IntakeId id) {
        return "/intakes/" + id.value();
    }

    /** The page without what is new in every answer. */
    private static String body(Visit visit) {
        return visit.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replaceAll("nonce=\"[^\"]*\"", "");
    }
}
