package se.skyddsnat.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31", "2027-01-01", "2027-01-06", "2026-06-19",
                "2026-06-20", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-06-06", "2026-10-31"
            })
    void redDaysAndTheirEvesAreHolidays(String day) {
        assertThat(WorkingDays.isHoliday(LocalDate.parse(day))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-23", "2026-12-28", "2026-05-25", "2026-06-18", "2026-04-02", "2026-11-20"})
    void otherWeekdaysAreWorkingDays(String day) {
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    @Test
    void afterChristmasEveWorkBeginsOnTheMonday() {
        assertThat(WorkingDays.next(LocalDate.of(2026, 12, 23))).isEqualTo("2026-12-28");
    }
}
