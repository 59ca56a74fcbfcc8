package se.skyddsnat.concern;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.DateText;

/**
 * When a child was born, as far as it is known.
 *
 * @param date null when only the year is known
 */
record Birth(int year, @Nullable LocalDate date) {

    static Birth on(LocalDate date) {
        return new Birth(date.getYear(), date);
    }

    /** {@return the day, or the year when the rest is left empty, or nothing when it can be neither} */
    static Optional<Birth> parse(DateText typed) {
        var day = typed.date().map(Birth::on);
        return day.isPresent() || !new DateText(typed.day(), typed.month(), "").isBlank()
                ? day
                : new DateText("1", "1", typed.year()).date().map(first -> new Birth(first.getYear(), null));
    }

    boolean isAfter(LocalDate day) {
        return date == null ? year > day.getYear() : date.isAfter(day);
    }

    boolean agreesWith(LocalDate day) {
        return date == null ? year == day.getYear() : date.equals(day);
    }

    Optional<LocalDate> findDate() {
        return Optional.ofNullable(date);
    }
}
