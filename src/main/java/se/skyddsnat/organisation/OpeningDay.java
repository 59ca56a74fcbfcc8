package se.skyddsnat.organisation;

import java.time.LocalDate;

/** A day as opening hours know it: a holiday stands in for the day of the week that it falls on. */
public enum OpeningDay {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    HOLIDAY;

    static OpeningDay of(LocalDate day) {
        return WorkingDays.isHoliday(day) ? HOLIDAY : valueOf(day.getDayOfWeek().name());
    }
}
