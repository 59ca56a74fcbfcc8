package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.skyddsnat.organisation.RuleCode;

/**
 * The clocks that decisions of protection start towards a court: first the decision is submitted, then the lasting measure
 * is applied for. Care and housing count the second from the day they began, a travel ban from the court's confirmation.
 */
final class CourtClocks {

    private CourtClocks() {}

    /** @param last the last day that a rule gives, counted from a day */
    static List<CourtClock> of(List<ProtectionDecision> decisions, BiFunction<RuleCode, LocalDate, LocalDate> last) {
        return decisions.stream().flatMap(decision -> clocks(decision, last)).toList();
    }

    /** {@return the nearest last day of those that run} */
    static Optional<LocalDate> nearest(List<CourtClock> clocks) {
        return clocks.stream().flatMap(clock -> clock.due().stream()).min(LocalDate::compareTo);
    }

    private static Stream<CourtClock> clocks(
            ProtectionDecision decision, BiFunction<RuleCode, LocalDate, LocalDate> last) {
        return switch (decision.content().measure()) {
            case EMERGENCY_CARE ->
                both(
                        decision,
                        RuleCode.EMERGENCY_CARE_SUBMIT,
                        RuleCode.EMERGENCY_CARE_APPLY,
                        ProtectionStep.CARRIED_OUT,
                        last);
            case TRAVEL_BAN ->
                both(decision, RuleCode.TRAVEL_BAN_SUBMIT, RuleCode.TRAVEL_BAN_APPLY, ProtectionStep.CONFIRMED, last);
            case PROTECTED_HOUSING ->
                both(
                        decision,
                        RuleCode.PROTECTED_HOUSING_SUBMIT,
                        RuleCode.PROTECTED_HOUSING_APPLY,
                        ProtectionStep.CARRIED_OUT,
                        last);
            case POLICE_OR_BARNAHUS, OTHER -> Stream.empty();
        };
    }

    private static Stream<CourtClock> both(
            ProtectionDecision decision,
            RuleCode submit,
            RuleCode apply,
            ProtectionStep begins,
            BiFunction<RuleCode, LocalDate, LocalDate> last) {
        return Stream.concat(
                Stream.of(clock(decision, submit, decision.content().decidedOn(), ProtectionStep.SUBMITTED, last)),
                decision.day(begins).stream().map(day -> clock(decision, apply, day, ProtectionStep.APPLIED, last)));
    }

    private static CourtClock clock(
            ProtectionDecision decision,
            RuleCode rule,
            LocalDate from,
            ProtectionStep stops,
            BiFunction<RuleCode, LocalDate, LocalDate> last) {
        var done = decision.day(stops);
        var ended = decision.day(ProtectionStep.ENDED);
        var state = done.<CourtClock.State>map(CourtClock.Done::new)
                .or(() -> ended.map(CourtClock.Stopped::new))
                .orElseGet(() -> new CourtClock.Runs(last.apply(rule, from)));
        return new CourtClock(decision.content().measure(), rule, from, state);
    }
}
