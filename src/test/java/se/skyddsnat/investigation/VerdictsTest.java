package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.ContactKind;
import se.skyddsnat.casework.Gate;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.NewGuardian;
import se.skyddsnat.casework.SeenCase;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.investigation.NewCommunication.About;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class VerdictsTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final NewVerdict VERDICT = verdict(TODAY);
    private static final NewConclusion CONCLUSION = new NewConclusion("Hon är trygg hos mormor.", null, "");

    private final Verdicts verdicts = WORLD.bean(Verdicts.class);
    private final Gate gate = WORLD.bean(Gate.class);

    @Test
    void aGuardianIsToldOnlyWhereTheGateLetsIt() {
        var id = WORLD.opened();
        var mother = guardian(id);
        var told = new NewCommunication(About.OPENING, mother, true, ContactKind.LETTER, TODAY, "", "", "");
        assertThat(refused(() -> verdicts.communicate(WORLD.sara, seen(id), told)))
                .contains("inte sparat");
        assertThat(verdicts.read(WORLD.sara, id).communications()).isEmpty();
        var not = new NewCommunication(About.OPENING, mother, false, null, TODAY, "", "Pappan läser hennes post.", "");
        verdicts.communicate(WORLD.sara, seen(id), not);
        assertThat(open(id, "").text())
                .contains("Disa Prov, mamma har inte fått veta", "Pappan läser hennes post.")
                .doesNotContain("Berätta för dem");
    }

    @Test
    void aStopAtTheGateComesBackWithEverythingThatWasTyped() {
        var id = WORLD.opened();
        var mother = guardian(id);
        var sara = open(id, "/communication")
                .submit(
                        "form[action$=/communication]",
                        Map.of(
                                "about", "MATERIAL",
                                "party", mother.value().toString(),
                                "told", "YES",
                                "way", "LETTER",
                                "read", "YES",
                                "answer", "Hon håller inte med."));
        assertThat(sara.status()).isEqualTo(409);
        assertThat(sara.element("textarea[name=answer]").wholeText()).contains("Hon håller inte med.");
    }

    @Test
    void nothingIsDecidedBeforeEachPartyHasBeenToldOrLeftOutForAReason() {
        var id = WORLD.opened();
        var mother = guardian(id);
        assertThat(refused(() -> verdicts.decide(WORLD.sara, seen(id), VERDICT, Map.of())))
                .contains("Disa Prov, mamma");
        leaveOut(id, mother);
        assertThat(refused(() -> verdicts.decide(WORLD.sara, seen(id), VERDICT, Map.of())))
                .contains("varför barnet inte har hörts");
        unheard(id);
        verdicts.decide(WORLD.sara, seen(id), VERDICT, Map.of());
        assertThat(open(id, "").text()).contains("Ingen insats", "3.2 i delegationsordningen", "35 kap. 1 §");
    }

    @Test
    void aDecisionIsNotFromBeforeItsInvestigation() {
        var id = WORLD.opened();
        assertThat(refused(() -> verdicts.decide(WORLD.sara, seen(id), verdict(TODAY.minusDays(1)), Map.of())))
                .contains("20 november 2026");
        assertThatThrownBy(() -> WORLD.behind.sql("""
                        insert into investigation.decision (authority_id, id, case_id, outcome, decided_on, grounds, decider,
                            delegation, appeal, at, author_id)
                        select authority_id, gen_random_uuid(), id, 'INTERVENTION', date '2026-11-19', 'x', 'x', 'x', 'x', now(),
                            assignee_id
                        from casework.case_file where id = ?
                        """).param(id.value()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("before its investigation");
    }

    @Test
    void whyAChildWasNotHeardIsSavedWithTheDecisionOrNotAtAll() {
        var id = WORLD.opened();
        var sara = open(id, "/decision");
        var mother = guardian(id);
        var fields = Map.of(
                "result", "INTERVENTION",
                "unheard", "Hon är två månader.",
                "grounds", "Hon behöver stöd.",
                "delegation", "Utskottet");
        sara.submit("form[action$=/decision]", fields);
        assertThat(sara.status()).isEqualTo(409);
        assertThat(sara.element("textarea[name=unheard]").wholeText()).contains("Hon är två månader.");
        sara.submit("form[action$=/decision]", Map.of());
        assertThat(sara.text()).contains("Disa Prov");
        assertThat(WORLD.bean(Voices.class).read(WORLD.sara, id).voices()).isEmpty();
        leaveOut(id, mother);
        open(id, "/decision").submit("form[action$=/decision]", fields);
        assertThat(WORLD.bean(Voices.class).read(WORLD.sara, id).voices()).hasSize(1);
        assertThat(verdicts.read(WORLD.sara, id).verdicts()).hasSize(1);
    }

    @Test
    void howEachReasonStandsIsWrittenAtTheDecisionAndAtTheConclusion() {
        var id = WORLD.opened();
        var sara = open(id, "/decision")
                .submit(
                        "form[action$=/decision]",
                        Map.of(
                                "result", "INTERVENTION",
                                "unheard", "Hon är två månader.",
                                "grounds", "Hon behöver stöd.",
                                "delegation", "Utskottet",
                                "reason.TAKEN_ABROAD", "SUPPORTED"));
        assertThat(sara.text()).contains("Beslutet är fattat", "Får stöd", "Beslutet i utredningen");
        sara.follow("Avsluta utredningen")
                .submit(
                        "form[action$=/conclusion]",
                        Map.of("summary", "Klart.", "follow", "NO", "reason.TAKEN_ABROAD", "NO_SUPPORT"));
        assertThat(sara.text())
                .contains("Utredningen är avslutad", "När utredningen avslutades", "Beslutet i utredningen")
                .doesNotContain("Förläng utredningen", "Ändra utredningsplanen");
        assertThat(verdicts.read(WORLD.sara, id).reasons().get(Reason.TAKEN_ABROAD))
                .isEqualTo(Standing.NO_SUPPORT);
    }

    @Test
    void ofTwoWhoConcludeTheSecondIsToldWhoWasFirst() {
        var id = decided();
        var seen = seen(id);
        verdicts.conclude(WORLD.leader, seen, CONCLUSION, Map.of());
        assertThat(refused(() -> verdicts.conclude(WORLD.sara, seen, CONCLUSION, Map.of())))
                .contains("Lena Ek avslutade utredningen");
        verdicts.conclude(WORLD.leader, seen, CONCLUSION, Map.of());
        assertThat(WORLD.visit(WORLD.sara).get("/cases/investigations").body())
                .doesNotContain(id.value().toString());
        assertThat(open(id, "").text()).contains("Avslutat 20 november 2026").doesNotContain("Utredning inledd");
    }

    @Test
    void anInvestigationIsNotConcludedWithoutADecision() {
        var id = WORLD.opened();
        assertThat(refused(() -> verdicts.conclude(WORLD.sara, seen(id), CONCLUSION, Map.of())))
                .contains("Fatta ett beslut först");
    }

    @Test
    void aFollowUpWithoutInterventionEndsWithinTheTimeOfTheLaw() {
        var id = decided();
        assertThat(open(id, "/conclusion").text()).contains("20 maj 2027", "23 kap. 1–5 §§");
        var late = new NewConclusion("Klart.", LocalDate.of(2027, 5, 21), "Mamman är ensam.");
        assertThatThrownBy(() -> verdicts.conclude(WORLD.sara, seen(id), late, Map.of()))
                .isInstanceOf(Conflict.class);
        var inTime = new NewConclusion("Klart.", LocalDate.of(2027, 5, 20), "Mamman är ensam.");
        verdicts.conclude(WORLD.sara, seen(id), inTime, Map.of());
        assertThat(open(id, "").text()).contains("Följs upp till", "20 maj 2027");
    }

    @Test
    void afterTheConclusionNothingOfTheInvestigationIsWrittenButTheJournalGoesOn() {
        var id = decided();
        verdicts.conclude(WORLD.sara, seen(id), CONCLUSION, Map.of());
        assertThatThrownBy(() -> verdicts.decide(WORLD.sara, seen(id), VERDICT, Map.of()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> WORLD.bean(Investigations.class).write(WORLD.sara, id, "HEALTH", 0, "Efteråt"))
                .isInstanceOf(Conflict.class);
        assertThat(WORLD.visit(WORLD.sara)
                        .get("/cases/" + id.value() + "/journal")
                        .submit("form[action$=/journal]", Map.of("kind", "NOTE", "words", "Ringde mormor."))
                        .text())
                .contains("Ringde mormor.");
    }

    @Test
    void thePreviewShowsWhatLeavesAndWhatIsAssessedFirst() {
        var id = WORLD.opened();
        var journal = WORLD.bean(Journal.class);
        var note = EntryId.make();
        journal.write(
                WORLD.sara,
                id,
                note,
                new NewEntry(se.skyddsnat.casework.NewNote.Kind.NOTE, TODAY, "Mormors adress", true, null));
        var page = open(id, "/party");
        assertThat(page.text())
                .contains("1 delar. 1 ska bedömas först.", "Bedöm först")
                .doesNotContain("Mormors adress");
        journal.mark(WORLD.sara, id, note, false);
        assertThat(open(id, "/party").text()).contains("0 ska bedömas först", "Behöver inte bedömas");
        assertThat(WORLD.visit(WORLD.omar)
                        .get("/cases/" + id.value() + "/investigation/party")
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> verdicts.read(WORLD.omar, id)).isInstanceOf(NotFound.class);
    }

    private static String refused(ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Conflict.class, act).text();
    }

    private static void unheard(CaseId id) {
        WORLD.bean(Voices.class).add(WORLD.sara, id, NewVoice.notHeard(TODAY, "Hon är två månader."));
    }

    private CaseId decided() {
        var id = WORLD.opened();
        unheard(id);
        verdicts.decide(WORLD.sara, seen(id), VERDICT, Map.of());
        return id;
    }

    private GuardianId guardian(CaseId id) {
        gate.add(WORLD.sara, seen(id), new NewGuardian("Disa Prov", "mamma", ""));
        return gate.ids(WORLD.sara, id).getFirst();
    }

    private void leaveOut(CaseId id, GuardianId guardian) {
        verdicts.communicate(
                WORLD.sara,
                seen(id),
                new NewCommunication(About.MATERIAL, guardian, false, null, TODAY, "", "Fara för barnet.", ""));
    }

    private static NewVerdict verdict(LocalDate on) {
        return new NewVerdict(
                NewVerdict.Result.NO_INTERVENTION,
                on,
                "Mormor tar hand om henne.",
                "Sara Lind",
                "3.2 i delegationsordningen",
                "Förvaltningsrätten, 35 kap. 1 §");
    }

    private static SeenCase seen(CaseId id) {
        return WORLD.seen(WORLD.sara, id);
    }

    private static Visit open(CaseId id, String page) {
        return WORLD.visit(WORLD.sara).get("/cases/" + id.value() + "/investigation" + page);
    }
}
