package se.skyddsnat.organisation;

import java.time.LocalDate;

/** How long the law gives. Days are calendar days; a month later is the same day of that month, or its last. */
public sealed interface Period {

    /** "Genast": shown as due the same day. */
    record AtOnce() implements Period {}

    /** A number of days. */
    record Days(int amount) implements Period {}

    /** A number of weeks. */
    record Weeks(int amount) implements Period {}

    /** A number of months. */
    record Months(int amount) implements Period {}

    /** The law names no time. */
    record None() implements Period {}

    /**
     * {@return the last day, counted from the day of the event} A last day on a Sunday or holiday is not moved: the
     * stricter day is the safe one for a child.
     */
    default LocalDate end(LocalDate event) {
        return switch (this) {
            case AtOnce() -> event;
            case Days(int amount) -> event.plusDays(amount);
            case Weeks(int amount) -> event.plusWeeks(amount);
            case Months(int amount) -> event.plusMonths(amount);
            case None() -> throw new IllegalStateException("The law names no time");
        };
    }
}
