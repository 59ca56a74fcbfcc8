package se.skyddsnat.demo;

import static se.skyddsnat.web.Formats.ZONE;
import static se.skyddsnat.web.Formats.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** When something is said to have happened, seen from the moment the demo is filled. */
sealed interface When {

    /** So long ago. */
    record Ago(Duration time) implements When {}

    /** So many days ago, at a time of the day. */
    record Earlier(int days, LocalTime at) implements When {}

    /** In the latest quarter that has ended, so many days before its end. */
    record LastQuarter(int days, LocalTime at) implements When {}

    default Instant from(Instant now) {
        var today = day(now);
        return switch (this) {
            case Ago(var time) -> now.minus(time);
            case Earlier(int days, var at) ->
                today.minusDays(days).atTime(at).atZone(ZONE).toInstant();
            case LastQuarter(int days, var at) ->
                today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1)
                        .withDayOfMonth(1)
                        .minusDays(days)
                        .atTime(at)
                        .atZone(ZONE)
                        .toInstant();
        };
    }
}
