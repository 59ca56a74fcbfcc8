package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void anAgeFromAYearAloneIsSaidToBeAGuess() {
        assertThat(new Child(1, "Sami", null, 2022, false).age(TODAY)).isEqualTo("cirka 4 år (född 2022)");
        assertThat(new Child(1, "Sami", null, 2026, false).age(TODAY)).isEqualTo("under 1 år");
    }

    @Test
    void anAgeFromADayIsNotAGuess() {
        assertThat(new Child(1, "Sami", LocalDate.of(2022, 11, 21), null, false).age(TODAY))
                .isEqualTo("3 år");
        assertThat(new Child(1, "Sami", LocalDate.of(2022, 11, 20), null, true).age(TODAY))
                .isEqualTo("4 år");
    }

    @Test
    void anAgeThatNobodyKnowsIsSaidToBeUnknown() {
        assertThat(new Child(1, "Sami", null, null, false).label(TODAY)).isEqualTo("S., ålder okänd");
    }
}
