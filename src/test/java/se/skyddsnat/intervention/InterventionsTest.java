package se.skyddsnat.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.Visit;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Gate;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.NewGuardian;
import se.skyddsnat.investigation.NewCommunication;
import se.skyddsnat.investigation.NewConclusion;
import se.skyddsnat.investigation.NewVerdict;
import se.skyddsnat.investigation.NewVoice;
import se.skyddsnat.investigation.Verdicts;
import se.skyddsnat.investigation.Voices;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class InterventionsTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String TWELVE = "2014-01-01";

    private final Interventions interventions = WORLD.bean(Interventions.class);
    private final Verdicts verdicts = WORLD.bean(Verdicts.class);
    private final Deadlines deadlines = WORLD.bean(Deadlines.class);
    private final Gate gate = WORLD.bean(Gate.class);

    @Test
    void anInterventionIsGrantedByADecisionForAsManyProblemsAsThereAre() {
        var id = WORLD.opened();
        assertThat(open(id, "").text()).contains("Inget beslut ger insats än");
        var undecided = open(id, "/new").document();
        assertThat(undecided.select("form[action$=/new]"))
                .as("a form that could not be saved")
                .isEmpty();
        decide(id);
        assertThat(WORLD.visit(WORLD.sara).get("/cases/" + id.value()).text())
                .contains("Ett beslut ger insats. Skriv in den.");
        var page = open(id, "/new");
        assertThat(page.text()).contains("Risk att föras utomlands", "Beslut 20 november 2026");
        var problems = List.of("HONOUR", "VIOLENCE", "SCHOOL");
        var unit = page.element("select[name=unit] option:nth-child(2)").attr("value");
        var wrong = page.submit(
                "form[action$=/new]", fields(unit, Map.of("goals", "m".repeat(10_000))), "problems", problems);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("10 000");
        assertThat(wrong.element("textarea[name=goals]").wholeText()).contains("m".repeat(10_000));
        var saved = wrong.submit(
                "form[action$=/new]", fields(unit, Map.of("goals", "Hon är trygg.")), "problems", problems);
        assertThat(saved.text())
                .contains(
                        "Hedersrelaterat våld och förtryck",
                        "Våld mot barnet",
                        "Frånvaro från skola eller förskola",
                        "Hon är trygg.",
                        "20 februari 2027",
                        "34 kap. 1 och 3 §§");
        var early = open(id, "/new")
                .submit("form[action$=/new]", fields(unit, Map.of("starts.day", "19")), "problems", problems);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Dagen är före beslutet");
    }

    @Test
    void theSameGrantedTwiceIsOne() {
        var id = decided(WORLD.opened());
        var made = granted(id);
        interventions.grant(WORLD.sara, id, made, content(id));
        assertThat(interventions.read(WORLD.sara, id).interventions()).hasSize(1);
        assertThatThrownBy(() -> WORLD.behind.sql("""
                        insert into intervention.granted (authority_id, id, case_id, decision_id, kind_code, goals, plan, unit_id,
                            starts_on, follow_up_on, at, author_id)
                        select authority_id, gen_random_uuid(), case_id, decision_id, kind_code, goals, plan, unit_id,
                            date '2026-11-19', follow_up_on, at, author_id
                        from intervention.granted where id = ?
                        """).param(made.value()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("before its decision");
    }

    @Test
    void nothingStartsBeforeThoseWhoMustConsentHave() {
        var id = WORLD.opened();
        var mother = guardian(id);
        var made = granted(decided(id));
        assertThat(refused(() -> interventions.start(WORLD.sara, id, made, TODAY)))
                .contains("Disa Prov, mamma");
        assertThat(open(id, "/" + made.value()).text())
                .contains("under 12 år", "21 kap. 1 §", "Samtycke saknas: Disa Prov");
        assertThat(refused(() -> interventions.consent(WORLD.sara, id, made, instead())))
                .contains("under 12");
        var page = open(id, "/" + made.value() + "/consent");
        assertThat(page.text()).doesNotContain("Utan vårdnadshavarna:").contains("spärren");
        page.submit(
                "form[action$=/consent]",
                Map.of("party", mother.value().toString(), "given", "YES", "words", "I rummet"));
        assertThat(page.text())
                .contains("Disa Prov, mamma samtyckte 20 november 2026")
                .doesNotContain("Samtycke saknas");
        page.submit("form[action$=/start]", Map.of());
        assertThat(page.text()).contains("Starten är sparad");
        assertThat(refused(() -> interventions.start(WORLD.leader, id, made, TODAY.minusDays(1))))
                .contains("började 20 november");
    }

    @Test
    void fromTwelveTheChildsConsentCanStandInTheGuardiansPlace() {
        var id = WORLD.opened(CaseGiven.numberOf(LocalDate.parse(TWELVE)));
        guardian(id);
        var made = granted(decided(id));
        var page = open(id, "/" + made.value() + "/consent");
        assertThat(page.text()).contains("12–14 år", "lämpligt och barnet samtycker");
        assertThat(page.submit("form[action$=/consent]", Map.of("party", "INSTEAD", "given", "YES"))
                        .status())
                .isEqualTo(422);
        interventions.consent(WORLD.sara, id, made, instead());
        interventions.start(WORLD.sara, id, made, TODAY);
        interventions.consent(
                WORLD.sara, id, made, new NewConsent(NewConsent.Party.CHILD, null, false, TODAY, "Vill inte längre"));
        assertThat(open(id, "/" + made.value()).text()).contains("Samtycke saknas: Disa Prov, mamma, barnet");
    }

    @Test
    void whoMustConsentIsResolvedByAgeAndByTheActOfTheDay() {
        assertThat(ConsentRule.of(java.util.Optional.empty())).isEqualTo(ConsentRule.UNDER_12);
        assertThat(ConsentRule.of(java.util.Optional.of(11))).isEqualTo(ConsentRule.UNDER_12);
        assertThat(ConsentRule.of(java.util.Optional.of(14))).isEqualTo(ConsentRule.FROM_12);
        assertThat(ConsentRule.of(java.util.Optional.of(15)).childToo()).isTrue();
        for (var rule : ConsentRule.values()) {
            var before = deadlines.basis(rule.code(), LocalDate.of(2025, 6, 30)).orElseThrow();
            assertThat(before.act() + " " + before.place()).isEqualTo("2001:453 3 kap. 6 a §");
            assertThat(before.verified()).isFalse();
            assertThat(deadlines
                            .basis(rule.code(), LocalDate.of(2025, 7, 1))
                            .orElseThrow()
                            .place())
                    .isEqualTo("21 kap. 1 §");
        }
        assertThat(RuleCode.valueOf("CONSENT_FROM_15")).isEqualTo(ConsentRule.FROM_15.code());
    }

    @Test
    void whatHasNotStartedInThreeMonthsIsToBeReported() {
        var waits = new Progress(TODAY, TODAY, null, TODAY.plusMonths(1), null);
        assertThat(waits.due(deadlines, LocalDate.of(2027, 2, 20)).state()).isEqualTo(Progress.Wait.START);
        var late = waits.due(deadlines, LocalDate.of(2027, 2, 21));
        assertThat(late.state()).isEqualTo(Progress.Wait.NOT_CARRIED_OUT);
        assertThat(late.on()).isEqualTo(LocalDate.of(2027, 2, 20));
        var runs = new Progress(TODAY, TODAY, TODAY, null, null);
        assertThat(runs.due(deadlines, TODAY.plusYears(1)).state()).isEqualTo(Progress.Wait.NO_DAY);
    }

    @Test
    void interventionsRunOnAfterTheConclusionAndAreFollowedUp() {
        var id = WORLD.opened();
        var made = started(id);
        verdicts.conclude(WORLD.sara, WORLD.seen(WORLD.sara, id), new NewConclusion("Klart.", null, ""), Map.of());
        var page = open(id, "/" + made.value() + "/follow-up");
        var answers = Map.of("exposed", "NO", "home", "UNKNOWN", "abroad", "NO", "words", "Hon sover bättre.");
        assertThat(page.submit("form[action$=/follow-up]", answers).status()).isEqualTo(422);
        assertThat(page.element("textarea[name=words]").wholeText()).contains("Hon sover bättre.");
        page.submit(
                "form[action$=/follow-up]",
                Map.of("school", "YES", "next.day", "15", "next.month", "1", "next.year", "2027"));
        assertThat(page.text())
                .contains("Uppföljningen är sparad", "Har barnet flyttat hem igen? Vet inte", "15 januari 2027");
        assertThat(WORLD.visit(WORLD.sara).get("/cases/" + id.value()).text()).contains("En insats ska följas upp");
        var list = WORLD.visit(WORLD.sara).get("/interventions");
        assertThat(list.body()).contains(made.value().toString());
        assertThat(list.text()).contains("O.K.").doesNotContain("Odd", "Hedersrelaterat");
        assertThat(WORLD.visit(WORLD.omar).get("/interventions").body())
                .doesNotContain(made.value().toString());
        assertThat(WORLD.visit(WORLD.omar)
                        .get("/cases/" + id.value() + "/interventions/" + made.value())
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> interventions.read(WORLD.omar, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwoWhoEndItTheSecondIsToldWhoWasFirst() {
        var id = WORLD.opened();
        var made = started(id);
        var end = new NewEnding(TODAY, NewEnding.Why.GOALS, "Målen är nådda.");
        assertThat(refused(() -> interventions.end(
                        WORLD.sara, id, made, new NewEnding(TODAY.minusDays(1), NewEnding.Why.OTHER, "Före"))))
                .contains("före");
        interventions.end(WORLD.leader, id, made, end);
        interventions.end(WORLD.leader, id, made, end);
        assertThat(refused(() -> interventions.end(WORLD.sara, id, made, end))).contains("Lena Ek avslutade insatsen");
        assertThat(open(id, "/" + made.value()).text())
                .contains("Målen är nådda")
                .doesNotContain("Följ upp insatsen");
        assertThat(WORLD.visit(WORLD.sara).get("/interventions").body())
                .doesNotContain(made.value().toString());
    }

    @Test
    void whatDidNotExistIsCountedAndNobodyIsPointedOut() {
        var id = WORLD.opened();
        var page = open(id, "/need");
        assertThat(page.submit(
                                "form[action$=/need]",
                                Map.of("asked", "CONTACT_FAMILY", "offered", "NOTHING", "words", "Nära"))
                        .text())
                .contains("Kryssa i vad som inte fanns");
        page.submit("form[action$=/need]", Map.of(), "lacking", List.of("AGE", "DISTANCE"));
        assertThat(page.text()).contains("Sparat", "För barnets ålder, På rätt avstånd");
        assertThat(supply(WORLD.leader).text()).contains("färre än 5", "O.K.");
        assertThat(supply(WORLD.southernLeader).text()).contains("färre än 5").doesNotContain("O.K.");
        assertThat(supply(WORLD.sara).status()).isEqualTo(403);
        var need = new NewNeed("CONTACT_FAMILY", "TALKS", Set.of(NewNeed.Lack.KIND), "Fanns inte.", TODAY);
        WORLD.bean(Needs.class).add(WORLD.sara, id, need);
        WORLD.bean(Needs.class).add(WORLD.sara, id, need);
        assertThat(WORLD.bean(Needs.class).read(WORLD.sara, id).needs()).hasSize(2);
    }

    @Test
    void aMunicipalityLoadsItsOwnKindsAndProblems() {
        assertThat(WORLD.bean(LoadInterventions.class)
                        .load("code;name_sv;name_en;from;to\nOWN;Egen insats;Own kind;;\nOLD;Utgången;Old;;2026-01-01"))
                .isZero();
        var problems = WORLD.bean(LoadProblems.class);
        var heading = "code;name_sv;name_en;honour;from;to\n";
        assertThat(problems.load(heading + "OWN;Eget ord för heder;Own word;yes;;"))
                .isZero();
        assertThat(problems.load(heading + "HALF;Halv;Half;no;;\nOTHER;Annat;Other;maybe;;"))
                .isEqualTo(2);
        var id = WORLD.opened();
        decide(id);
        assertThat(open(id, "/new").text())
                .contains("Egen insats", "Eget ord för heder")
                .doesNotContain("Utgången", "Halv");
    }

    private static Visit supply(User user) {
        return WORLD.visit(user).get("/interventions/supply");
    }

    private static Map<String, String> fields(String unit, Map<String, String> others) {
        var fields = new java.util.HashMap<>(Map.of(
                "kind", "TALKS",
                "goals", "Hon är trygg.",
                "plan", "Varje onsdag.",
                "unit", unit,
                "starts.day", "1",
                "starts.month", "12",
                "starts.year", "2026",
                "follow.day", "15",
                "follow.month", "12",
                "follow.year", "2026"));
        fields.putAll(others);
        if (others.containsKey("starts.day")) {
            fields.put("starts.month", "11");
        }
        return fields;
    }

    private InterventionId started(CaseId id) {
        guardian(id);
        var made = granted(decided(id));
        interventions.consent(
                WORLD.sara,
                id,
                made,
                new NewConsent(
                        NewConsent.Party.GUARDIAN, gate.ids(WORLD.sara, id).getFirst(), true, TODAY, ""));
        interventions.start(WORLD.sara, id, made, TODAY);
        return made;
    }

    private InterventionId granted(CaseId id) {
        var made = InterventionId.make();
        interventions.grant(WORLD.sara, id, made, content(id));
        return made;
    }

    private NewIntervention content(CaseId id) {
        return new NewIntervention(
                interventions.grantings(WORLD.sara, id).getFirst().id(),
                "TALKS",
                List.of("HONOUR", "VIOLENCE"),
                "Hon är trygg.",
                "Varje onsdag.",
                WORLD.sara.unit(),
                TODAY,
                TODAY.plusMonths(1));
    }

    private static NewConsent instead() {
        return new NewConsent(NewConsent.Party.INSTEAD, null, true, TODAY, "Hon förstår och vill.");
    }

    private GuardianId guardian(CaseId id) {
        gate.add(WORLD.sara, WORLD.seen(WORLD.sara, id), new NewGuardian("Disa Prov", "mamma", ""));
        return gate.ids(WORLD.sara, id).getFirst();
    }

    private CaseId decided(CaseId id) {
        gate.ids(WORLD.sara, id)
                .forEach(each -> verdicts.communicate(
                        WORLD.sara,
                        WORLD.seen(WORLD.sara, id),
                        new NewCommunication(
                                NewCommunication.About.MATERIAL,
                                each,
                                false,
                                null,
                                TODAY,
                                "",
                                "Fara för barnet.",
                                "")));
        decide(id);
        return id;
    }

    private void decide(CaseId id) {
        WORLD.bean(Voices.class).add(WORLD.sara, id, NewVoice.notHeard(TODAY, "Hon är två månader."));
        verdicts.decide(
                WORLD.sara,
                WORLD.seen(WORLD.sara, id),
                new NewVerdict(
                        NewVerdict.Result.INTERVENTION, TODAY, "Hon behöver stöd.", "Sara Lind", "3.2", "35 kap. 1 §"),
                Map.of());
    }

    private static String refused(ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Conflict.class, act).text();
    }

    private static Visit open(CaseId id, String page) {
        return WORLD.visit(WORLD.sara).get("/cases/" + id.value() + "/interventions" + page);
    }
}
