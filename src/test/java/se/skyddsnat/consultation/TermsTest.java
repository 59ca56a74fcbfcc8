package se.skyddsnat.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void anAnswerIsDueAfterThatManyWorkingDaysOverWeekendsAndHolidays() {
        assertThat(new Terms(3, false).due(LocalDate.of(2026, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(new Terms(1, false).due(LocalDate.of(2026, 12, 23))).isEqualTo(LocalDate.of(2026, 12, 28));
    }
}
