package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.User;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class JoiningsTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final NewAssessment SAFE = new NewAssessment(false, Set.of(), "Bor hos mormor.");

    private final Persons persons = WORLD.bean(Persons.class);
    private final Joinings joinings = WORLD.bean(Joinings.class);
    private final Cases cases = WORLD.bean(Cases.class);
    private final String number = WORLD.freshNumber();

    @AfterEach
    void setTheClockBack() {
        WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING);
    }

    @Test
    void aReportOnAChildWithAnOpenInvestigationIsJoinedAndNeedsNoDecision() {
        var first = known(WORLD.omar, new WhoIsIt.Unmet());
        cases.assess(WORLD.omar, seen(WORLD.omar, first), SAFE);
        cases.decide(WORLD.omar, seen(WORLD.omar, first), new NewDecision(Outcome.OPENED, "Uppgifter om våld."));
        var second = again(WORLD.sara);
        WORLD.asksForFeedback(WORLD.standIn, second);
        cases.assess(WORLD.sara, seen(WORLD.sara, second.first()), SAFE);
        join(WORLD.sara, second.first(), first);

        var joined = cases.read(WORLD.omar, second.first());
        assertThat(joined.stage()).isInstanceOf(Stage.Joined.class);
        assertThat(joined.handler()).as("one person has both").isEqualTo("Omar Berg");
        assertThat(joined.feedbacks()).containsExactly(Feedback.ALREADY_ONGOING, Feedback.WITHHELD_UNSUITABLE);
        assertThat(joined.clocks().next(joined.stage())).isEmpty();
        assertThat(cases.read(WORLD.omar, second.id()).children()).hasSize(2);
        cases.tell(WORLD.omar, seen(WORLD.omar, second.first()), Feedback.ALREADY_ONGOING);
    }

    @Test
    void whatWasJoinedGoesWithItsCardWhenThatIsHandedOver() {
        var first = known(WORLD.omar, new WhoIsIt.Unmet());
        var second = again(WORLD.omar);
        cases.assess(WORLD.omar, seen(WORLD.omar, second.first()), SAFE);
        join(WORLD.omar, second.first(), first);

        var distribution = WORLD.bean(Distribution.class);
        var report = cases.read(WORLD.omar, first).arrival().intake();
        assertThat(distribution.read(WORLD.leader, second.id()).children())
                .as("what is joined elsewhere is not given by itself")
                .extracting(Card::id)
                .containsExactly(second.second());
        var holding = Givable.holding(distribution.read(WORLD.leader, report).holders());
        distribution.give(WORLD.leader, report, new NewGiving(WORLD.sara.accountId(), holding, "Omar slutar."));
        assertThat(cases.read(WORLD.sara, second.first()).handler()).isEqualTo("Sara Lind");
        assertThat(cases.read(WORLD.sara, second.id()).children())
                .extracting(Card::handler)
                .containsExactly("Sara Lind", "Omar Berg");
        assertThat(cases.read(WORLD.omar, second.second()).handler()).isEqualTo("Omar Berg");
    }

    @Test
    void aReportThatIsNotAssessedItselfIsNotJoined() {
        var first = known(WORLD.sara, new WhoIsIt.Unmet());
        var second = again(WORLD.sara);
        assertThatThrownBy(() -> join(WORLD.sara, second.first(), first)).isInstanceOf(Conflict.class);
    }

    @Test
    void joinedToAPreliminaryAssessmentTheEarlierLastDayStaysAndTheOutcomeIsShared() {
        var first = known(WORLD.sara, new WhoIsIt.Unmet());
        var due = cases.read(WORLD.sara, first).clocks().decision();
        var second = again(WORLD.sara);
        cases.assess(WORLD.sara, seen(WORLD.sara, second.first()), SAFE);
        join(WORLD.sara, second.first(), first);
        assertThat(cases.read(WORLD.sara, first).clocks().decision()).isEqualTo(due);
        assertThat(cases.read(WORLD.sara, second.first()).feedbacks()).isEmpty();

        cases.assess(WORLD.sara, seen(WORLD.sara, first), SAFE);
        cases.decide(
                WORLD.sara,
                seen(WORLD.sara, first),
                new NewDecision(Outcome.NOT_OPENED, "Missförstånd.", "Skadan kom av ett fall som flera såg."));
        assertThat(cases.read(WORLD.sara, second.first()).feedbacks())
                .containsExactly(Feedback.NOT_OPENED, Feedback.WITHHELD_UNSUITABLE);
    }

    @Test
    void anEarlierReportIsNotJoinedToALaterPreliminaryAssessmentWhichWouldMoveItsLastDay() {
        var first = known(WORLD.sara, new WhoIsIt.Unmet());
        var second = again(WORLD.sara);
        cases.assess(WORLD.sara, seen(WORLD.sara, first), SAFE);
        assertThat(joinings.joinable(WORLD.sara, first)).isEmpty();
        assertThatThrownBy(() -> join(WORLD.sara, first, second.first())).isInstanceOf(Conflict.class);
    }

    @Test
    void nothingIsWrittenOnAJoinedCardAndItIsJoinedOnce() {
        var first = known(WORLD.sara, new WhoIsIt.Unmet());
        var second = again(WORLD.sara);
        cases.assess(WORLD.sara, seen(WORLD.sara, second.first()), SAFE);
        var seen = seen(WORLD.sara, second.first());
        joinings.join(WORLD.sara, seen, first, "Samma händelse");
        joinings.join(WORLD.sara, seen, first, "Samma händelse");
        assertThatThrownBy(() -> cases.assess(WORLD.sara, seen(WORLD.sara, second.first()), SAFE))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> cases.decide(
                        WORLD.sara, seen(WORLD.sara, second.first()), new NewDecision(Outcome.OPENED, "Skäl")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theOneWhoHandedACardOverNoLongerOpensIt() {
        var first = known(WORLD.omar, new WhoIsIt.Unmet());
        var second = again(WORLD.sara);
        cases.assess(WORLD.sara, seen(WORLD.sara, second.first()), SAFE);
        join(WORLD.sara, second.first(), first);
        assertThatThrownBy(() -> cases.read(WORLD.sara, second.first())).isInstanceOf(NotFound.class);
        assertThat(cases.read(WORLD.sara, second.second()).handler()).isEqualTo("Sara Lind");
    }

    @Test
    void thePagesSayWhoWillHaveBothAndTheReceivingCardShowsTheReport() {
        var first = known(WORLD.omar, new WhoIsIt.Unmet());
        var second = again(WORLD.sara);
        cases.assess(WORLD.sara, seen(WORLD.sara, second.first()), SAFE);
        var sara = WORLD.visit(WORLD.sara).get("/cases/" + second.first().value());
        sara.follow("Foga till ett ärende som pågår");
        assertThat(sara.text()).contains("Omar Berg har ärendet och får hand om båda");
        sara.submit("form[action$=/join]", java.util.Map.of("words", "Samma händelse i september"));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Välj vilket ärende").contains("Samma händelse i september");
        sara.submit("form[action$=/join]", java.util.Map.of("to", first.value().toString()));
        assertThat(sara.text()).contains("Anmälan är fogad");
        var omar = WORLD.visit(WORLD.omar).get("/cases/" + first.value());
        assertThat(omar.text()).contains("Anmälan " + second.reference() + " fogades hit");
        assertThat(omar.get("/cases/" + second.first().value()).text())
                .contains("Fogad till förhandsbedömningen i SN-");
    }

    private CaseId known(User by, WhoIsIt choice) {
        var report = WORLD.delivered("Moa Fogad", number);
        cases.take(by, report.id());
        persons.identify(by, seen(by, report.first()), choice);
        return report.first();
    }

    /** An hour later, about the same child. */
    private CaseGiven.Delivered again(User by) {
        WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING.plus(Duration.ofHours(1)));
        var report = WORLD.delivered("Moa Fogad", number);
        cases.take(by, report.id());
        var person = persons.proposals(by, report.first()).getFirst().person();
        persons.identify(by, seen(by, report.first()), new WhoIsIt.Known(person, ""));
        return report;
    }

    private void join(User by, CaseId card, CaseId to) {
        joinings.join(by, seen(by, card), to, "Samma händelse");
    }

    private static SeenCase seen(User by, CaseId card) {
        return WORLD.seen(by, card);
    }
}
