package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A child's card on which an investigation (utredning) has been opened, as far as the rooms below need it.
 *
 * @param head stands at the top of every page of the card
 * @param openedAt the decision to open, which the time is counted from
 * @param due the end that holds; a later one than the law's first where the time was prolonged
 * @param closedOn the day that it was concluded, else null
 */
public record OpenCase(
        CaseId id,
        CaseHead head,
        Instant openedAt,
        LocalDate due,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear) {

    /** The age of being a party by oneself (socialtjänstlagen 2025:400, 3 kap. 4 §). */
    public static final int OWN_PARTY = 15;

    public SeenCase seen() {
        return new SeenCase(id, head.version());
    }

    public boolean concluded() {
        return closedOn != null;
    }

    /** {@return the child's age in whole years; from a year of birth alone the lower of the two it can be} */
    public Optional<Integer> age(LocalDate on) {
        if (birthDate != null) {
            return Optional.of(Period.between(birthDate, on).getYears());
        }
        return Optional.ofNullable(birthYear).map(year -> Math.max(0, on.getYear() - year - 1));
    }

    /** {@return the day that the child becomes a party by itself; none where no day of birth is known} */
    public Optional<LocalDate> fifteenth() {
        return Optional.ofNullable(birthDate).map(born -> born.plusYears(OWN_PARTY));
    }
}
