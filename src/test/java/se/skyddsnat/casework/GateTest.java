package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.Visit;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.SafeContact.May;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class GateTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final NewGateDecision ALLOW = new NewGateDecision.Allow(
            Set.of(ContactKind.LETTER, ContactKind.CALL),
            "När barnet är hos mormor.",
            TODAY,
            "Mamman är trygg.",
            TODAY.plusDays(5));
    private static final NewContact LETTER = new NewContact(ContactKind.LETTER, "Kallelse till samtal");

    private final Gate gate = WORLD.bean(Gate.class);
    private final Cases cases = WORLD.bean(Cases.class);

    @Test
    void aLetterIsStoppedAndThenAllowedForOneGuardianAndNotTheOther() {
        var id = WORLD.taken().first();
        var mother = reachable(id, "Mona Prov");
        var father = reachable(id, "Farid Prov");
        assertThatThrownBy(() -> gate.contact(WORLD.sara, seen(id), mother, LETTER))
                .isInstanceOf(Conflict.class);
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        gate.contact(WORLD.sara, seen(id), mother, LETTER);
        assertThatThrownBy(() -> gate.contact(WORLD.sara, seen(id), father, LETTER))
                .isInstanceOf(Conflict.class);
        assertThat(file(id, mother).contacts()).hasSize(1);
        assertThat(file(id, father).contacts()).isEmpty();
    }

    @Test
    void theDatabaseRefusesAContactThatNoDecisionAllows() {
        var id = WORLD.taken().first();
        var mother = reachable(id, "Mona Prov");
        assertThatThrownBy(() -> insertContact(id, mother, "LETTER", null)).isInstanceOf(DataAccessException.class);
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        var decision = file(id, mother).decisions().getLast().id();
        assertThatThrownBy(() -> insertContact(id, mother, "LETTER", null)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insertContact(id, mother, "VISIT", decision)).isInstanceOf(DataAccessException.class);
        insertContact(id, mother, "LETTER", decision);
        find(id, Reason.NEGLECT, Standing.SUSPECTED);
        assertThatThrownBy(() -> insertContact(id, mother, "LETTER", decision)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aReasonThatIsAddedClosesTheGateAgain() {
        var id = WORLD.taken().first();
        var mother = reachable(id, "Mona Prov");
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        find(id, Reason.HONOUR, Standing.SUPPORTED);
        assertThat(file(id, mother).state()).isEqualTo(new GateState.Closed(GateState.Why.REASONS_CHANGED));
        assertThatThrownBy(() -> gate.contact(WORLD.sara, seen(id), mother, LETTER))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void reasonsThatAreWrittenAgainUnchangedLeaveTheGateOpen() {
        var id = WORLD.taken().first();
        var mother = reachable(id, "Mona Prov");
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        var open = WORLD.bean(OpenCases.class);
        WORLD.bean(Work.class)
                .as(
                        WORLD.sara.acting(Area.SOCIAL),
                        () -> open.state(WORLD.sara, id, open.standings(id), TODAY, "Beslutet"));
        assertThat(file(id, mother).state()).isInstanceOf(GateState.Open.class);
        gate.contact(WORLD.sara, seen(id), mother, LETTER);
        assertThat(file(id, mother).contacts()).hasSize(1);
    }

    @Test
    void aReasonThatStandsOtherwiseClosesTheGateAlsoWhenItStandsAsBeforeAgain() {
        var id = WORLD.taken().first();
        var mother = reachable(id, "Mona Prov");
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        var decision = file(id, mother).decisions().getLast().id();
        find(id, Reason.TAKEN_ABROAD, Standing.SUSPECTED);
        insertContact(id, mother, "LETTER", decision);
        for (var standing : List.of(Standing.SUPPORTED, Standing.SUSPECTED)) {
            find(id, Reason.TAKEN_ABROAD, standing);
            assertThat(file(id, mother).state()).isEqualTo(new GateState.Closed(GateState.Why.REASONS_CHANGED));
            assertThatThrownBy(() -> insertContact(id, mother, "LETTER", decision))
                    .isInstanceOf(DataAccessException.class);
        }
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        gate.contact(WORLD.sara, seen(id), mother, LETTER);
    }

    @Test
    void whereNoReasonStandsThatGuardsNoDecisionIsNeeded() {
        var id = WORLD.taken().first();
        var mother = reachable(id, "Mona Prov");
        find(id, Reason.VIOLENCE_AGAINST_CHILD, Standing.NO_SUPPORT);
        find(id, Reason.TAKEN_ABROAD, Standing.NO_SUPPORT);
        gate.contact(WORLD.sara, seen(id), mother, LETTER);
        assertThat(file(id, mother).contacts()).hasSize(1);
        assertThatThrownBy(() -> gate.decide(WORLD.sara, seen(id), mother, ALLOW))
                .isInstanceOf(Conflict.class);
        gate.decide(WORLD.sara, seen(id), mother, new NewGateDecision.Close("Barnet vill inte."));
        assertThatThrownBy(() -> gate.contact(WORLD.sara, seen(id), mother, new NewContact(ContactKind.CALL, "Samtal")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void oneWorkerDecidesAtNightAndAnotherLooksAtItTheNextWorkingDay() {
        var id = WORLD.taken().first();
        var mother = guardian(id, "Mona Prov");
        gate.decide(night(), seen(id), mother, ALLOW);
        assertThat(file(id, mother).decisions().getLast().waitsUntil()).contains(LocalDate.of(2026, 11, 23));
        assertThat(WORLD.visit(WORLD.leader).get("/cases/" + id.value()).text())
                .contains("En annan person granskar ett beslut om kontakt");
        var look = new NewGateReview(false, "Pappan bor där.");
        assertThatThrownBy(() -> gate.review(WORLD.sara, seen(id), mother, look))
                .isInstanceOf(Conflict.class);
        gate.review(WORLD.leader, seen(id), mother, look);
        assertThat(file(id, mother).state()).isEqualTo(new GateState.Closed(GateState.Why.DISAGREED));
    }

    @Test
    void theDatabaseKnowsThatNobodyLooksAtTheirOwnDecision() {
        var id = WORLD.taken().first();
        var mother = guardian(id, "Mona Prov");
        gate.decide(night(), seen(id), mother, ALLOW);
        var decision = file(id, mother).decisions().getLast().id();
        assertThatThrownBy(() -> WORLD.call(
                        WORLD.sara,
                        """
                        insert into casework.gate_review (authority_id, id, case_id, decision_id, decider_id, agrees, words, at, author_id)
                        values (:authority, gen_random_uuid(), :case, :decision, :sara, true, 'x', now(), :sara) returning true
                        """,
                        Map.of(
                                "authority", WORLD.sara.authority().value(),
                                "case", id.value(),
                                "decision", decision,
                                "sara", WORLD.sara.account())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aDoubleClickWritesOnceAndAStalePageIsRefused() {
        var id = WORLD.taken().first();
        var mother = reachable(id, "Mona Prov");
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        var seen = seen(id);
        gate.contact(WORLD.sara, seen, mother, LETTER);
        gate.contact(WORLD.sara, seen, mother, LETTER);
        assertThat(file(id, mother).contacts()).hasSize(1);
        assertThatThrownBy(() -> gate.contact(WORLD.leader, seen, mother, LETTER))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aGuardianOfAnotherCardIsNotThere() {
        var id = WORLD.taken().first();
        var other = WORLD.taken().first();
        var mother = guardian(other, "Mona Prov");
        assertThatThrownBy(() -> gate.get(WORLD.sara, id, mother)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gate.list(WORLD.omar, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void thePageSaysWhyALetterIsStoppedAndKeepsWhatWasTyped() {
        var id = WORLD.taken().first();
        var sara = WORLD.visit(WORLD.sara).get("/cases/" + id.value()).follow("Se hur varje vårdnadshavare");
        sara.follow("Skriv in en vårdnadshavare")
                .submit("form[action$=/guardians/new]", Map.of("name", "Mona Prov", "relation", "mamma"));
        assertThat(sara.text()).contains("Mona Prov", "Kontakta inte");
        sara.follow("Kontakta").submit(contact(), Map.of("kind", "LETTER", "words", "Möte"));
        assertThat(sara.status()).isEqualTo(422);
        sara.submit(contact(), Map.of("kind", "LETTER", "read", "YES"));
        assertThat(sara.status()).isEqualTo(409);
        assertThat(sara.text()).contains("Ingen har beslutat hur", "Besluta först hur");
        assertThat(sara.element("textarea").wholeText()).contains("Möte");
    }

    @Test
    void aLetterThatPassesIsNeutral() {
        var id = WORLD.taken().first();
        var mother = reachable(id, "Mona Prov");
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        var sara = openContact(id, mother)
                .submit(contact(), Map.of("kind", "LETTER", "words", "Om oron för våld", "read", "YES"));
        assertThat(sara.document().title()).startsWith("Brev – ").doesNotContain("Skyddsnät");
        assertThat(sara.element(".sn-letter").text())
                .contains("Vi vill gärna prata med dig", "Mona Prov")
                .doesNotContain("våld", "barn", "social", "oro ");
        var letter = sara.path();
        gate.decide(WORLD.sara, seen(id), mother, new NewGateDecision.Close("Nytt har kommit fram."));
        assertThat(sara.get(letter).status()).isEqualTo(409);
    }

    @Test
    void aDecisionIsMadeOnThePageAndALongTimeIsRefused() {
        var id = WORLD.taken().first();
        var mother = guardian(id, "Mona Prov");
        var sara = WORLD.visit(WORLD.sara).get(path(id, mother) + "/gate");
        var fields = Map.of(
                "choice",
                "ALLOW",
                "how",
                "Hos mormor",
                "reason",
                "Trygg",
                "review.day",
                "30",
                "review.month",
                "11",
                "review.year",
                "2026");
        sara.submit(form("gate"), fields, "kinds", List.of("CALL"));
        assertThat(sara.text()).contains("högst 7 dagar fram");
        sara.submit(form("gate"), Map.of("review.day", "25"), "kinds", List.of("CALL"));
        assertThat(sara.text()).contains("Beslutet är sparat", "Får kontaktas");
    }

    @Test
    void whoHasNoCardOfSafeContactIsNotContacted() {
        var id = WORLD.taken().first();
        var mother = guardian(id, "Mona Prov");
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        var page = openContact(id, mother);
        assertThat(page.element(".sn-card--red").text()).contains("Kontakta inte");
        page.submit(contact(), Map.of("kind", "LETTER", "words", "Möte", "read", "YES"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Fyll i kortet om säker kontakt först");
        assertThat(page.element("textarea").wholeText()).contains("Möte");
        assertThat(file(id, mother).contacts()).isEmpty();
    }

    @Test
    void aWayThatTheCardOfSafeContactDoesNotNameIsStopped() {
        var id = WORLD.taken().first();
        var mother = guardian(id, "Mona Prov");
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        save(id, mother, May.CALL, May.WRITE);
        gate.contact(WORLD.sara, seen(id), mother, LETTER);
        save(id, mother, May.CALL);
        assertThatThrownBy(() -> gate.contact(WORLD.sara, seen(id), mother, LETTER))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.text()).contains("skicka brev"));
        gate.contact(WORLD.sara, seen(id), mother, new NewContact(ContactKind.CALL, "Samtal"));
        assertThat(file(id, mother).contacts()).hasSize(2);
    }

    @Test
    void theDatabaseKeepsToTheCardOfSafeContactToo() {
        var id = WORLD.taken().first();
        var mother = guardian(id, "Mona Prov");
        gate.decide(WORLD.sara, seen(id), mother, ALLOW);
        var decision = file(id, mother).decisions().getLast().id();
        assertThatThrownBy(() -> insertContact(id, mother, "LETTER", decision))
                .hasStackTraceContaining("not known to be safe");
        save(id, mother, May.WRITE);
        insertContact(id, mother, "LETTER", decision);
        assertThatThrownBy(() -> insertContact(id, mother, "CALL", decision))
                .hasStackTraceContaining("not known to be safe");
    }

    @Test
    void aNumberIsShownToWhoSaysThatTheCardIsReadAndThatIsLogged() {
        var id = WORLD.taken().first();
        var mother = guardian(id, "Mona Prov");
        var sara = WORLD.visit(WORLD.sara).get(path(id, mother) + "/safe-contact");
        sara.submit(
                form("safe-contact"),
                Map.of("number", "070-174 06 05", "mustNotKnow", "Pappan"),
                "may",
                List.of("CALL"));
        assertThat(sara.text())
                .contains("Kortet om säker kontakt är sparat", "Pappan")
                .doesNotContain("174 06 05");
        sara.get(path(id, mother) + "/safe-contact").submit(form("number"), Map.of());
        assertThat(sara.status()).isEqualTo(422);
        sara.submit(form("number"), Map.of("read", "YES"));
        assertThat(sara.text()).contains("070-174 06 05");
        assertThat(sara.get("/cases/" + id.value() + "/access").text()).contains("Såg ett telefonnummer");
        assertThat(WORLD.behind
                        .sql(
                                "select count(*) from casework.safe_contact where encode(sealed_number, 'escape') like '%174%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theChildHasACardOfSafeContactToo() {
        var id = WORLD.taken().first();
        var sara = WORLD.visit(WORLD.sara).get("/cases/" + id.value() + "/safe-contact");
        assertThat(sara.text()).contains("Säker kontakt: barnet", "Ingen har tagit reda på");
        sara.submit(form("safe-contact"), Map.of("number", "abc"));
        assertThat(sara.status()).isEqualTo(422);
        sara.submit(form("safe-contact"), Map.of("number", "", "mustNotKnow", "Hela familjen"));
        assertThat(sara.text()).contains("Inget sätt är säkert", "Hela familjen");
    }

    private GuardianId guardian(CaseId id, String name) {
        gate.add(WORLD.sara, seen(id), new NewGuardian(name, "förälder", ""));
        return gate.ids(WORLD.sara, id).getLast();
    }

    /** One whom it is safe to write to, call and visit. */
    private GuardianId reachable(CaseId id, String name) {
        var guardian = guardian(id, name);
        save(id, guardian, May.WRITE, May.CALL, May.VISIT);
        return guardian;
    }

    private void save(CaseId id, GuardianId guardian, May... ways) {
        WORLD.bean(SafeContacts.class)
                .save(
                        WORLD.sara,
                        seen(id),
                        guardian,
                        new SafeContacts.Written(new SafeContact.Content(Set.of(ways), "", "", TODAY), ""));
    }

    private GuardianFile file(CaseId id, GuardianId guardian) {
        return gate.get(WORLD.sara, id, guardian);
    }

    private void find(CaseId id, Reason reason, Standing standing) {
        cases.add(WORLD.sara, seen(id), new NewReason(reason, standing, TODAY, "Samtal"));
    }

    private static SeenCase seen(CaseId id) {
        return WORLD.seen(WORLD.sara, id);
    }

    /** Sara, when she works in the out-of-hours service. */
    private static User night() {
        var sara = WORLD.sara;
        return new User(
                sara.account(), sara.displayName(), Role.OUT_OF_HOURS_WORKER, sara.authority(), sara.unit(), "");
    }

    private static void insertContact(CaseId id, GuardianId guardian, String kind, @Nullable UUID decision) {
        WORLD.call(
                WORLD.sara,
                """
                insert into casework.guardian_contact (authority_id, id, case_id, guardian_id, kind, words, decision_id, at, author_id)
                values (:authority, gen_random_uuid(), :case, :guardian, :kind, 'x', cast(nullif(:decision, '') as uuid),
                    timestamptz '2026-11-20 21:20+01', :author) returning true
                """,
                Map.of(
                        "authority", WORLD.sara.authority().value(),
                        "case", id.value(),
                        "guardian", guardian.value(),
                        "kind", kind,
                        "decision", decision == null ? "" : decision.toString(),
                        "author", WORLD.sara.account()));
    }

    private static Visit openContact(CaseId id, GuardianId guardian) {
        return WORLD.visit(WORLD.sara).get(path(id, guardian) + "/contact");
    }

    private static String path(CaseId id, GuardianId guardian) {
        return "/cases/" + id.value() + "/guardians/" + guardian.value();
    }

    private static String contact() {
        return form("contact");
    }

    private static String form(String act) {
        return "form[action$=/" + act + "]";
    }
}
