package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about the contact with one guardian.
 *
 * @param reasonsStand whether no reason has changed since it was made
 * @param secondLookDue the day by which another person looks at it, because it was made by one person out of hours
 */
record GateDecision(
        UUID id,
        NewGateDecision content,
        boolean reasonsStand,
        @Nullable LocalDate secondLookDue,
        Signature signature,
        @Nullable GateReview review) {

    Optional<GateReview> findReview() {
        return Optional.ofNullable(review);
    }

    /** {@return the day by which another person is to look at it, while nobody has} */
    Optional<LocalDate> waitsUntil() {
        return Optional.ofNullable(secondLookDue).filter(_ -> review == null);
    }
}
