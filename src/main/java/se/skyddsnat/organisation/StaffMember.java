package se.skyddsnat.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person at work in a unit, from a day to a day (both included). */
public record StaffMember(
        AuthorityId authority,
        StaffId id,
        UnitId unit,
        String name,
        String title,
        LocalDate from,
        @Nullable LocalDate to) {

    public Optional<LocalDate> findTo() {
        return Optional.ofNullable(to);
    }
}
