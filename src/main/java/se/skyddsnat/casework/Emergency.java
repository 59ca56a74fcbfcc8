package se.skyddsnat.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An emergency access (nödåtkomst) to one card.
 *
 * @param signature who opened it and when
 */
record Emergency(
        EmergencyId id,
        CaseId card,
        String number,
        String reason,
        Instant until,
        LocalDate reviewDue,
        Signature signature) {

    /** How long it lasts. */
    static final Duration LASTS = Duration.ofMinutes(60);

    /** Within so many days somebody else looks at it; our own promise, not the law's. */
    static final int REVIEW_DAYS = 3;

    /** The least that says anything. */
    static final int SHORTEST_REASON = 20;

    boolean open(Instant now) {
        return now.isBefore(until);
    }
}
