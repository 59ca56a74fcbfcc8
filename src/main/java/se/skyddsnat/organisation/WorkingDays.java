package se.skyddsnat.organisation;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;

/**
 * Swedish working days. Holidays are those of lag (1989:253) and the three eves that count as holidays when a legal time
 * is computed: Midsummer, Christmas and New Year.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isHoliday(LocalDate day) {
        return Calendar.SWEDEN.isHoliday(day);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> !isHoliday(day);
        };
    }

    /** {@return the first working day after a day} */
    public static LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** Reading the calendar file takes a while; it waits until somebody asks. */
    private static final class Calendar {
        static final HolidayManager SWEDEN =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    }
}
