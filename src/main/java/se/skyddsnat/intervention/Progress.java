package se.skyddsnat.intervention;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.organisation.Deadline;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;

/**
 * How far an intervention has come.
 *
 * @param startsOn when it was meant to start
 * @param startedOn when it did
 * @param nextOn the next follow-up; none where nobody has planned one
 */
record Progress(
        LocalDate decidedOn,
        LocalDate startsOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate endedOn) {

    /** What it waits for. */
    enum Wait {
        /** The time of the law has passed: it is to be reported that the decision is not carried out. */
        NOT_CARRIED_OUT,
        START,
        FOLLOW_UP,
        NO_DAY,
        ENDED
    }

    /** @param on the day of it; none where there is none */
    record Due(Wait state, @Nullable LocalDate on) {

        boolean late(LocalDate today) {
            return state != Wait.ENDED && on != null && on.isBefore(today);
        }

        LocalDate sorted() {
            return on == null ? LocalDate.MAX : on;
        }
    }

    Due due(Deadlines deadlines, LocalDate today) {
        if (endedOn != null) {
            return new Due(Wait.ENDED, endedOn);
        }
        if (startedOn == null) {
            var last = lastStart(deadlines).map(Deadline::due);
            return last.filter(today::isAfter).isPresent()
                    ? new Due(Wait.NOT_CARRIED_OUT, last.get())
                    : new Due(Wait.START, startsOn);
        }
        return nextOn == null ? new Due(Wait.NO_DAY, null) : new Due(Wait.FOLLOW_UP, nextOn);
    }

    /** {@return the day by which the decision must be carried out or reported, by the law of the decision's day} */
    Optional<Deadline> lastStart(Deadlines deadlines) {
        return deadlines.find(RuleCode.EXECUTION, decidedOn);
    }
}
