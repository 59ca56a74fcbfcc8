package se.skyddsnat.organisation;

import static java.time.LocalTime.MIDNIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.web.Formats.ZONE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private final OpeningHours intake = OpeningHours.office(LocalTime.of(8, 0), LocalTime.of(16, 30));

    @Test
    void officeClosesOnTheMinute() {
        assertThat(intake.open(at("2026-11-20T08:00"))).isTrue();
        assertThat(intake.open(at("2026-11-20T16:29"))).isTrue();
        assertThat(intake.open(at("2026-11-20T16:30"))).isFalse();
        assertThat(intake.open(at("2026-11-21T10:00"))).isFalse();
    }

    @Test
    void afterLateFridayItOpensOnMonday() {
        assertThat(intake.opensNext(at("2026-11-20T17:45"))).contains(at("2026-11-23T08:00"));
    }

    @Test
    void fridayNightBeforeAMondayHolidayWaitsUntilTuesday() {
        // Maundy Thursday evening to Tuesday: Good Friday, the weekend and Easter Monday lie between.
        assertThat(intake.opensNext(at("2026-04-02T17:00"))).contains(at("2026-04-07T08:00"));
        // Epiphany Eve on a Friday in 2025 had no bridge, but 6 January was a Monday.
        assertThat(intake.opensNext(at("2025-01-03T22:00"))).contains(at("2025-01-07T08:00"));
    }

    @Test
    void beforeOpeningItOpensTheSameDayAndWhileOpenAtOnce() {
        assertThat(intake.opensNext(at("2026-11-20T05:00"))).contains(at("2026-11-20T08:00"));
        assertThat(intake.opensNext(at("2026-11-20T09:15"))).contains(at("2026-11-20T09:15"));
    }

    @Test
    void outOfHoursServiceIsOpenOverMidnightAndOnHolidays() {
        var service = new OpeningHours(List.of(
                new OpeningHours.Span(OpeningDay.FRIDAY, LocalTime.of(16, 30), MIDNIGHT),
                new OpeningHours.Span(OpeningDay.SATURDAY, MIDNIGHT, MIDNIGHT),
                new OpeningHours.Span(OpeningDay.HOLIDAY, MIDNIGHT, MIDNIGHT)));
        assertThat(service.open(at("2026-11-20T23:59"))).isTrue();
        assertThat(service.open(at("2026-11-21T00:00"))).isTrue();
        assertThat(service.open(at("2026-12-25T12:00"))).isTrue();
        assertThat(service.open(at("2026-11-22T00:00"))).isFalse();
    }

    @Test
    void unitWithoutHoursNeverOpens() {
        assertThat(new OpeningHours(List.of()).opensNext(at("2026-11-20T09:00")))
                .isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
