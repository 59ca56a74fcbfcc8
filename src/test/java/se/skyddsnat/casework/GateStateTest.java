package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.casework.GateState.Why;

class GateStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Signature SIGNED =
            new Signature(new AccountId(UUID.randomUUID()), "Sara Lind", Instant.parse("2026-11-20T09:00:00Z"));
    private static final NewGateDecision CLOSE = new NewGateDecision.Close("Barnet är rädd.");

    @Test
    void nothingIsAskedWhereNoReasonGuardsAndNobodyHasClosed() {
        assertThat(state(false)).isEqualTo(new GateState.NotRequired());
        assertThat(state(false).lets(ContactKind.CALL, DAY)).isTrue();
    }

    @Test
    void aGuardingReasonClosesFromTheFirstMinute() {
        assertThat(state(true)).isEqualTo(new GateState.Closed(Why.NOT_JUDGED));
        assertThat(state(true).lets(ContactKind.LETTER, DAY)).isFalse();
    }

    @Test
    void aDecisionOpensForItsWaysOnly() {
        var open = state(true, made(allow(DAY, DAY.plusDays(3))));
        assertThat(open.lets(ContactKind.CALL, DAY)).isTrue();
        assertThat(open.lets(ContactKind.LETTER, DAY)).isFalse();
    }

    @Test
    void aDecisionOpensFromItsFirstDay() {
        var open = state(true, made(allow(DAY.plusDays(1), DAY.plusDays(3))));
        assertThat(open.lets(ContactKind.CALL, DAY)).isFalse();
        assertThat(open.lets(ContactKind.CALL, DAY.plusDays(1))).isTrue();
    }

    @Test
    void itIsOpenOnTheDayOfTheReviewAndClosedAfterIt() {
        var made = made(allow(DAY, DAY.plusDays(3)));
        assertThat(GateState.of(true, List.of(made), DAY.plusDays(3))).isInstanceOf(GateState.Open.class);
        assertThat(GateState.of(true, List.of(made), DAY.plusDays(4))).isEqualTo(new GateState.Expired(made));
    }

    @Test
    void aReasonThatHasChangedSinceClosesItAgain() {
        var made = new GateDecision(UUID.randomUUID(), allow(DAY, DAY), false, null, SIGNED, null);
        assertThat(GateState.of(true, List.of(made), DAY)).isEqualTo(new GateState.Closed(Why.REASONS_CHANGED));
    }

    @Test
    void theLatestDecisionStands() {
        assertThat(state(true, made(allow(DAY, DAY)), made(CLOSE))).isEqualTo(new GateState.Closed(Why.BY_HAND));
        assertThat(state(true, made(CLOSE), made(allow(DAY, DAY)))).isInstanceOf(GateState.Open.class);
    }

    @Test
    void whatWasClosedByHandStaysClosedWithoutAReasonThatGuards() {
        assertThat(state(false, made(CLOSE))).isEqualTo(new GateState.Closed(Why.BY_HAND));
    }

    @Test
    void whatWasClosedByHandOnceNeedsADecisionForEver() {
        var made = List.of(made(CLOSE), made(allow(DAY, DAY)));
        assertThat(GateState.of(false, made, DAY)).isInstanceOf(GateState.Open.class);
        assertThat(GateState.of(false, made, DAY.plusDays(1))).isInstanceOf(GateState.Expired.class);
    }

    @Test
    void aDecisionWhoseReasonsFellAwayIsNotNeeded() {
        assertThat(state(false, made(allow(DAY, DAY)))).isEqualTo(new GateState.NotRequired());
    }

    @Test
    void whoDoesNotAgreeCloses() {
        assertThat(state(true, made(allow(DAY, DAY), looked(false)))).isEqualTo(new GateState.Closed(Why.DISAGREED));
        assertThat(state(true, made(allow(DAY, DAY), looked(true)))).isInstanceOf(GateState.Open.class);
    }

    @Test
    void aSecondLookIsWaitedForUntilSomebodyHasLooked() {
        assertThat(made(allow(DAY, DAY)).waitsUntil()).contains(DAY.plusDays(3));
        assertThat(made(allow(DAY, DAY), looked(true)).waitsUntil()).isEmpty();
    }

    private static GateState state(boolean guarded, GateDecision... decisions) {
        return GateState.of(guarded, List.of(decisions), DAY);
    }

    private static NewGateDecision allow(LocalDate from, LocalDate review) {
        return new NewGateDecision.Allow(
                Set.of(ContactKind.CALL), "Vi ringer när barnet är hos mormor.", from, "Trygg", review);
    }

    private static GateDecision made(NewGateDecision content) {
        return made(content, null);
    }

    private static GateDecision made(NewGateDecision content, @Nullable GateReview look) {
        return new GateDecision(UUID.randomUUID(), content, true, DAY.plusDays(3), SIGNED, look);
    }

    private static GateReview looked(boolean agrees) {
        return new GateReview(new NewGateReview(agrees, "Jag har läst."), SIGNED);
    }
}
