package se.skyddsnat.organisation;

import static se.skyddsnat.web.Formats.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.skyddsnat.web.Formats;

/** The last day for something, and the rule that says so. */
public record Deadline(LocalDate due, LegalRule basis) {

    /** {@return the first moment after the last day} */
    public Instant end() {
        return due.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public boolean isOverdue(Instant now) {
        return !now.isBefore(end());
    }

    /** {@return whole days left; 0 on the last day, negative after it} */
    public long daysLeft(Instant now) {
        return ChronoUnit.DAYS.between(Formats.day(now), due);
    }
}
