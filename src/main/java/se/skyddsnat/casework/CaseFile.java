package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.Feedback;

/**
 * One child's card with all that is known on it.
 *
 * @param handler who has it, or empty
 * @param protections every assessment that was made, the latest last
 * @param asked when the reporter's side asked for feedback
 * @param version raised by every change
 * @param closedOn the day the matter ended in the system that it was taken over from, else null
 * @param secondLookDue when another person is to look at a contact decision made out of hours; null when nobody is
 */
record CaseFile(
        CaseId id,
        String number,
        Arrival arrival,
        Child child,
        String handler,
        int version,
        Clocks clocks,
        Stage stage,
        List<ProtectionAssessment> protections,
        ReasonLedger reasons,
        List<Instant> asked,
        @Nullable Told told,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate secondLookDue) {

    /** {@return the last day of what comes next; none once the matter has ended} */
    Optional<LocalDate> next() {
        return closedOn == null ? clocks.next(stage) : Optional.empty();
    }

    Optional<Told> findTold() {
        return Optional.ofNullable(told);
    }

    /** {@return whether somebody waits for an answer about this child} */
    boolean waitsForFeedback() {
        return told == null && !asked.isEmpty() && !feedbacks().isEmpty();
    }

    /** {@return what may be told in this stage} */
    List<Feedback> feedbacks() {
        return switch (stage) {
            case Stage.Received() -> List.of();
            case Stage.ProtectionAssessed(var made) -> List.of(Feedback.ALREADY_ONGOING, Feedback.WITHHELD_UNSUITABLE);
            case Stage.Joined(var made, var joining) ->
                joining.ongoing() ? List.of(Feedback.ALREADY_ONGOING, Feedback.WITHHELD_UNSUITABLE) : followed(joining);
            case Stage.Opened(var made, var decision, var due) ->
                List.of(Feedback.OPENED, Feedback.WITHHELD_UNSUITABLE);
            case Stage.NotOpened(var made, var decision) -> List.of(Feedback.NOT_OPENED, Feedback.WITHHELD_UNSUITABLE);
        };
    }

    /** Joined to a preliminary assessment, the report shares its outcome. */
    private static List<Feedback> followed(Joining joining) {
        var followed = joining.followed();
        if (followed == null) {
            return List.of();
        }
        return switch (followed.outcome()) {
            case OPENED -> List.of(Feedback.OPENED, Feedback.WITHHELD_UNSUITABLE);
            case NOT_OPENED -> List.of(Feedback.NOT_OPENED, Feedback.WITHHELD_UNSUITABLE);
        };
    }
}
