package se.skyddsnat.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An emergency access (nödåtkomst) to one card.
 *
 * @param signature who opened it and when
 * @param review what another judged of it; null until somebody has looked
 */
record Emergency(
        EmergencyId id,
        CaseId card,
        String number,
        String reason,
        Instant until,
        LocalDate reviewDue,
        Signature signature,
        @Nullable EmergencyReview review) {

    /** How long it lasts. */
    static final Duration LASTS = Duration.ofMinutes(60);

    /** Within so many days somebody else looks at it; our own promise, not the law's. */
    static final int REVIEW_DAYS = 3;

    /** For so many days whoever opened it is told what came of it. */
    static final int TOLD_DAYS = 30;

    /** The least that says anything. */
    static final int SHORTEST_REASON = 20;

    Optional<EmergencyReview> findReview() {
        return Optional.ofNullable(review);
    }

    boolean open(Instant now) {
        return now.isBefore(until);
    }
}
