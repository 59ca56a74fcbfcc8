package se.skyddsnat.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.concern.PersonalNumber;

/**
 * A child as somebody writes it down at social services. A name, or what the child is called, must be there.
 *
 * @param birthYear where no more than the year is known, else null
 */
public record NewChild(
        String name,
        @Nullable PersonalNumber number,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear) {

    public NewChild {
        if (name.isBlank() || (birthDate != null && birthYear != null)) {
            throw new IllegalArgumentException("A child has a name, and a day of birth or a year");
        }
    }
}
