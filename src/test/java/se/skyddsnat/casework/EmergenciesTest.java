package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.Visit;
import se.skyddsnat.access.Access.Ground;
import se.skyddsnat.access.User;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.NotFound;

class EmergenciesTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final String REASON = "Polisen är i lägenheten och behöver nå barnet nu.";

    private final Emergencies emergencies = WORLD.bean(Emergencies.class);
    private final Cases cases = WORLD.bean(Cases.class);

    @Test
    void anHourWithOnePageAndNothingElse() {
        var id = WORLD.opened();
        var duty = ask(WORLD.duty, number(id));
        assertThat(duty.text()).contains("Odd Kvist", "Öppet till", "Säker kontakt: barnet", "Allt du läser loggas");
        for (var page : new String[] {"", "/journal", "/investigation", "/guardians", "/access", "/siblings"}) {
            assertThat(WORLD.visit(WORLD.duty)
                            .get("/cases/" + id.value() + page)
                            .status())
                    .isEqualTo(404);
        }
        assertThatThrownBy(() -> cases.identity(WORLD.duty, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> emergencies.read(WORLD.secondDuty, waiting(id).id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> emergencies.overview(WORLD.teacher)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> emergencies.overview(WORLD.expert)).isInstanceOf(Forbidden.class);
    }

    @Test
    void theHourEndsByTheClock() {
        var id = WORLD.opened();
        WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING);
        emergencies.open(WORLD.duty, id, REASON);
        emergencies.open(WORLD.duty, id, REASON);
        var hour = waiting(id).id();
        try {
            WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING.plus(Duration.ofMinutes(59)));
            emergencies.read(WORLD.duty, hour);
            WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING.plus(Duration.ofMinutes(61)));
            assertThatThrownBy(() -> emergencies.read(WORLD.duty, hour)).isInstanceOf(NotFound.class);
            assertThat(emergencies.overview(WORLD.duty).open())
                    .extracting(Emergency::id)
                    .doesNotContain(hour);
        } finally {
            WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING);
        }
        assertThatThrownBy(() -> WORLD.behind
                        .sql("update casework.emergency set until = until + interval '1 day' where id = ?")
                        .param(hour.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aBlockedCardLooksLikeNoSuchCaseAlsoWhenTheBlockComesMeanwhile() {
        var id = WORLD.opened();
        var number = number(id);
        var access = WORLD.bean(CaseAccess.class);
        var nowhere = ask(WORLD.omar, "SN-0000-0000");
        access.block(WORLD.leader, id, WORLD.omar.accountId(), Ground.DISQUALIFIED);
        var wanted = new Wanted.ByCaseNumber(new Reference(number));
        assertThat(emergencies.open(WORLD.omar, wanted, REASON)).isEmpty();
        assertThatThrownBy(() -> emergencies.open(WORLD.omar, id, REASON)).isInstanceOf(NotFound.class);
        var hidden = ask(WORLD.omar, number);
        assertThat(hidden.status()).isEqualTo(422);
        assertThat(hidden.text()).contains("Det finns inget sådant ärende");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(emergencies.overview(WORLD.leader).waiting())
                .extracting(Emergency::card)
                .doesNotContain(id);
        access.lift(WORLD.leader, id, WORLD.omar.accountId());

        var later = WORLD.opened();
        emergencies.open(WORLD.omar, later, REASON);
        var hour = waiting(later).id();
        emergencies.read(WORLD.omar, hour);
        access.block(WORLD.leader, later, WORLD.omar.accountId(), Ground.DISQUALIFIED);
        assertThatThrownBy(() -> emergencies.read(WORLD.omar, hour)).isInstanceOf(NotFound.class);
        assertThat(emergencies.overview(WORLD.omar).open()).isEmpty();
    }

    @Test
    void whoHasTheCardAndWhoLeadsSeeItAtOnceAndNobodyElseDoes() {
        var id = WORLD.opened();
        emergencies.open(WORLD.duty, id, REASON);
        assertThat(WORLD.visit(WORLD.sara).get("/cases").text()).contains("Nödåtkomst att granska");
        assertThat(WORLD.visit(WORLD.sara).get("/cases/" + id.value()).text())
                .contains("Dag Vik öppnade ärendet med nödåtkomst", "Senast 23 november 2026");
        assertThat(WORLD.visit(WORLD.leader).get("/cases/emergency").text()).contains(REASON, "Granska nödåtkomst");
        assertThat(emergencies.overview(WORLD.southernLeader).waiting()).isEmpty();
        assertThat(WORLD.visit(WORLD.sara)
                        .get("/cases/" + id.value() + "/access")
                        .text())
                .contains("Öppnade med nödåtkomst");
    }

    @Test
    void anotherPersonReviewsItOnce() {
        var id = WORLD.opened();
        emergencies.open(WORLD.duty, id, REASON);
        var hour = waiting(id).id();
        for (var none : new User[] {WORLD.duty, WORLD.sara, WORLD.southernLeader}) {
            assertThatThrownBy(() -> emergencies.review(none, hour, true, "Ja")).isInstanceOf(NotFound.class);
        }
        var leader = WORLD.visit(WORLD.leader).get("/cases/emergency/" + hour.value() + "/review");
        leader.submit("form[action$=/review]", Map.of("words", "Jag har talat med jouren."));
        assertThat(leader.status()).isEqualTo(422);
        assertThat(leader.element("textarea").wholeText()).contains("Jag har talat med jouren.");
        leader.submit("form[action$=/review]", Map.of("justified", "YES", "words", "Jag har talat med jouren."));
        assertThat(leader.text()).contains("Granskningen är sparad");
        assertThatThrownBy(() -> emergencies.review(WORLD.leader, hour, false, "Nej"))
                .isInstanceOf(Conflict.class);
        assertThat(emergencies.on(WORLD.sara, id)).isEmpty();
    }

    @Test
    void itIsAskedForWithANumberAReasonAndOpenEyesAndWhoMayAlreadyIsSentToTheCard() {
        var id = WORLD.opened();
        var duty = WORLD.visit(WORLD.duty).get("/cases/emergency");
        duty.submit("form[action$=/emergency]", Map.of("wanted", "Odd Kvist", "reason", "Kort"));
        assertThat(duty.status()).isEqualTo(422);
        assertThat(duty.text()).contains("Namn går inte här", "minst 20 tecken", "Bekräfta");
        assertThat(duty.element("textarea").wholeText()).contains("Kort");
        assertThat(ask(WORLD.sara, number(id)).path()).isEqualTo("/cases/" + id.value());
        assertThat(emergencies.on(WORLD.sara, id)).isEmpty();
    }

    @Test
    void whoOpensSignsWithThePasswordAndNothingIsOpenedWithoutIt() {
        var id = WORLD.opened();
        var duty = WORLD.visit(WORLD.secondDuty).get("/cases/emergency");
        for (var wrong : new String[] {"", "inte-mitt"}) {
            duty.submit(
                    "form[action$=/emergency]",
                    Map.of("wanted", number(id), "reason", REASON, "sure", "YES", "password", wrong));
            assertThat(duty.status()).isEqualTo(422);
            assertThat(duty.text()).contains("Lösenordet stämmer inte");
            assertThat(duty.element("textarea").wholeText()).contains(REASON);
            assertThat(duty.element("input[name=password]").val()).isEmpty();
        }
        assertThat(emergencies.on(WORLD.sara, id)).isEmpty();
        duty.submit("form[action$=/emergency]", Map.of("password", "sundvik-demo", "sure", "YES"));
        assertThat(duty.text()).contains("Odd Kvist", "Öppet till");
    }

    @Test
    void whoReviewsTheLogIsToldOfWhatNobodyHasLookedAtAndNothingOfTheChild() {
        var id = WORLD.opened();
        emergencies.open(WORLD.duty, id, REASON);
        var hour = waiting(id).id();
        var notices = WORLD.bean(EmergencyNotices.class);
        assertThat(notices.overview(WORLD.logReviewer).waiting())
                .extracting(EmergencyNotice::id)
                .contains(hour);
        var reviewer = WORLD.visit(WORLD.logReviewer).get("/log").follow("Nödåtkomst som ingen har granskat");
        assertThat(reviewer.text()).contains("Dag Vik", "23 november").doesNotContain("Odd Kvist", REASON, number(id));
        assertThat(reviewer.body()).doesNotContain(id.value().toString());
        var again = WORLD.opened();
        emergencies.open(WORLD.secondDuty, again, REASON);
        assertThat(notices.overview(WORLD.logReviewer).waiting())
                .isSortedAccordingTo(Comparator.comparing(EmergencyNotice::at).reversed());
        emergencies.review(WORLD.leader, hour, true, "Jag har talat med jouren.");
        assertThat(notices.overview(WORLD.logReviewer).waiting())
                .extracting(EmergencyNotice::id)
                .doesNotContain(hour);
        assertThatThrownBy(() -> notices.overview(WORLD.leader)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoReviewsTheLogAndIsBlockedFromACardIsNotToldOfIt() {
        var id = WORLD.opened();
        WORLD.behind
                .sql("""
                        insert into access.block (authority_id, id, subject_id, account_id, ground, since)
                        values (?, gen_random_uuid(), ?, ?, 'DISQUALIFIED', now())
                        """)
                .params(WORLD.sara.authority().value(), id.value(), WORLD.logReviewer.account())
                .update();
        emergencies.open(WORLD.duty, id, REASON);
        assertThat(WORLD.bean(EmergencyNotices.class)
                        .overview(WORLD.logReviewer)
                        .waiting())
                .extracting(EmergencyNotice::id)
                .doesNotContain(waiting(id).id());
    }

    @Test
    void whoUsedItIsToldWhatCameOfItAndTheCardsLogSaysItToo() {
        var id = WORLD.opened();
        emergencies.open(WORLD.secondDuty, id, REASON);
        var hour = waiting(id).id();
        emergencies.review(WORLD.leader, hour, false, "Läget var inte akut.");
        var duty = WORLD.visit(WORLD.secondDuty).get("/cases/emergency/" + hour.value());
        assertThat(duty.text())
                .contains("Lena Ek granskade nödåtkomsten", "det fanns inte skäl", "Läget var inte akut");
        assertThat(duty.get("/cases").text()).contains("Din nödåtkomst är granskad");
        assertThat(duty.get("/cases/emergency").text()).contains("det fanns inte skäl", "Läget var inte akut");
        assertThat(WORLD.visit(WORLD.duty).get("/cases/emergency").text()).doesNotContain("Läget var inte akut");
        assertThat(WORLD.visit(WORLD.sara)
                        .get("/cases/" + id.value() + "/access")
                        .text())
                .contains("Granskade nödåtkomst: det fanns inte skäl");
    }

    private Emergency waiting(CaseId id) {
        return emergencies.on(WORLD.leader, id).getFirst();
    }

    private String number(CaseId id) {
        return cases.read(WORLD.sara, id).number();
    }

    private static Visit ask(User user, String number) {
        return WORLD.visit(user)
                .get("/cases/emergency")
                .submit(
                        "form[action$=/emergency]",
                        Map.of("wanted", number, "reason", REASON, "sure", "YES", "password", "sundvik-demo"));
    }
}
