package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.casework.NewProtectionDecision.Decider;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;

class CourtClocksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Signature SIGNED =
            new Signature(new AccountId(UUID.randomUUID()), "Sara Lind", Instant.parse("2026-11-02T09:00:00Z"));

    private final Deadlines deadlines = CaseGiven.WORLD.bean(Deadlines.class);

    @Test
    void takingIntoCareIsSubmittedWithinAWeekOfTheDecision() {
        var clocks = clocks(decided(Measure.EMERGENCY_CARE, Map.of()));
        assertThat(clocks).singleElement().satisfies(clock -> {
            assertThat(clock.rule()).isEqualTo(RuleCode.EMERGENCY_CARE_SUBMIT);
            assertThat(clock.due()).contains(DAY.plusWeeks(1));
        });
    }

    @Test
    void careIsAppliedForWithinFourWeeksOfBeingCarriedOut() {
        var clocks = clocks(decided(Measure.EMERGENCY_CARE, Map.of(ProtectionStep.CARRIED_OUT, DAY.plusDays(2))));
        assertThat(clocks)
                .extracting(CourtClock::rule)
                .containsExactly(RuleCode.EMERGENCY_CARE_SUBMIT, RuleCode.EMERGENCY_CARE_APPLY);
        assertThat(clocks.getLast().due()).contains(DAY.plusDays(2).plusWeeks(4));
    }

    @Test
    void aTravelBanCountsItsSecondClockFromTheCourtsConfirmation() {
        assertThat(clocks(decided(Measure.TRAVEL_BAN, Map.of(ProtectionStep.CARRIED_OUT, DAY))))
                .hasSize(1);
        var clocks = clocks(decided(
                Measure.TRAVEL_BAN,
                Map.of(ProtectionStep.SUBMITTED, DAY.plusDays(1), ProtectionStep.CONFIRMED, DAY.plusDays(6))));
        assertThat(clocks.getFirst().state()).isEqualTo(new CourtClock.Done(DAY.plusDays(1)));
        assertThat(clocks.getLast().due()).contains(DAY.plusDays(6).plusWeeks(4));
    }

    @Test
    void protectedHousingIsAppliedForWithinSixWeeksOfItsStart() {
        var clocks = clocks(decided(Measure.PROTECTED_HOUSING, Map.of(ProtectionStep.CARRIED_OUT, DAY.plusDays(1))));
        assertThat(clocks.getFirst().due()).contains(DAY.plusWeeks(1));
        assertThat(clocks.getLast().due()).contains(DAY.plusDays(1).plusWeeks(6));
    }

    @Test
    void whatIsDoneStopsItsClock() {
        var clocks = clocks(decided(
                Measure.EMERGENCY_CARE,
                Map.of(
                        ProtectionStep.CARRIED_OUT, DAY,
                        ProtectionStep.SUBMITTED, DAY.plusDays(3),
                        ProtectionStep.APPLIED, DAY.plusDays(20))));
        assertThat(clocks).allSatisfy(clock -> assertThat(clock.due()).isEmpty());
        assertThat(CourtClocks.nearest(clocks)).isEmpty();
    }

    @Test
    void whatHasEndedStopsEveryClockThatRan() {
        var clocks = clocks(decided(
                Measure.EMERGENCY_CARE,
                Map.of(ProtectionStep.CARRIED_OUT, DAY, ProtectionStep.ENDED, DAY.plusDays(5))));
        assertThat(clocks)
                .allSatisfy(clock -> assertThat(clock.state()).isEqualTo(new CourtClock.Stopped(DAY.plusDays(5))));
    }

    @Test
    void whatWasDoneBeforeItEndedStaysDone() {
        var clocks = clocks(decided(
                Measure.TRAVEL_BAN,
                Map.of(ProtectionStep.SUBMITTED, DAY.plusDays(1), ProtectionStep.ENDED, DAY.plusDays(5))));
        assertThat(clocks.getFirst().state()).isEqualTo(new CourtClock.Done(DAY.plusDays(1)));
    }

    @Test
    void aPoliceReportStartsNoClock() {
        assertThat(clocks(decided(Measure.POLICE_OR_BARNAHUS, Map.of()), decided(Measure.OTHER, Map.of())))
                .isEmpty();
    }

    @Test
    void theNearestOfSeveralClocksIsTheOneThatCounts() {
        var clocks = clocks(
                decided(Measure.EMERGENCY_CARE, Map.of(ProtectionStep.CARRIED_OUT, DAY, ProtectionStep.SUBMITTED, DAY)),
                decided(Measure.TRAVEL_BAN, Map.of()));
        assertThat(CourtClocks.nearest(clocks)).contains(DAY.plusWeeks(1));
    }

    private List<CourtClock> clocks(ProtectionDecision... decisions) {
        return CourtClocks.of(
                List.of(decisions), (rule, from) -> deadlines.due(rule, from).due());
    }

    private static ProtectionDecision decided(Measure measure, Map<ProtectionStep, LocalDate> steps) {
        return new ProtectionDecision(
                UUID.randomUUID(),
                new NewProtectionDecision(measure, DAY, "Ordförande Prov", Decider.CHAIR),
                steps,
                SIGNED);
    }
}
