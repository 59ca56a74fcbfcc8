package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.Optional;
import se.skyddsnat.organisation.RuleCode;

/** A time that a decision of protection gives towards a court. */
record CourtClock(Measure measure, RuleCode rule, LocalDate from, State state) {

    /** Where the clock stands. */
    sealed interface State {}

    /** It runs until its last day. */
    record Runs(LocalDate last) implements State {}

    /** What was to be done is done. */
    record Done(LocalDate on) implements State {}

    /** The decision holds no longer. */
    record Stopped(LocalDate on) implements State {}

    Optional<LocalDate> due() {
        return switch (state) {
            case Runs(var last) -> Optional.of(last);
            case Done _, Stopped _ -> Optional.empty();
        };
    }
}
