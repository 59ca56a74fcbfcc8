package se.skyddsnat.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;

/**
 * What is sent: a draft whose every answer could be read.
 *
 * @param tripDay null when there is no trip or its day is not known
 * @param pickup who fetches the child and when; may be empty
 * @param standIn null when nobody may ask for feedback in the author's place
 * @param title what the author works as; may be empty
 * @param phone may be empty
 */
record NewReport(
        List<NewChild> children,
        Set<Reason> reasons,
        Danger danger,
        Trip trip,
        @Nullable LocalDate tripDay,
        String pickup,
        Set<AccountId> coSigners,
        @Nullable AccountId standIn,
        Inform inform,
        String title,
        String phone) {

    NewReport {
        children = List.copyOf(children);
        reasons = Set.copyOf(reasons);
        coSigners = Set.copyOf(coSigners);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("A report without a child");
        }
    }

    /**
     * A child as the author knows it.
     *
     * @param number which of the draft's children
     */
    record NewChild(
            int number,
            String name,
            @Nullable PersonalNumber personalNumber,
            @Nullable Birth birth) {

        /** The day of birth: from the personal number, or as it was written. */
        Optional<LocalDate> birthDate() {
            return Optional.ofNullable(personalNumber)
                    .map(PersonalNumber::birthDate)
                    .or(() -> Optional.ofNullable(birth).flatMap(Birth::findDate));
        }

        /** The year of birth, where the day is unknown. */
        Optional<Integer> birthYear() {
            return birthDate().isPresent()
                    ? Optional.empty()
                    : Optional.ofNullable(birth).map(Birth::year);
        }
    }

    Optional<AccountId> findStandIn() {
        return Optional.ofNullable(standIn);
    }

    Optional<LocalDate> findTripDay() {
        return Optional.ofNullable(tripDay);
    }
}
