package se.skyddsnat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogEntryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "read",
                "concern.",
                "Concern.read",
                "concern.läs",
                "concern.read.report",
                "concern.read report"
            })
    void actionNamesItsModule(String action) {
        assertThatThrownBy(() -> LogEntry.permitted(action, "report")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åsa", "a\nb", "\u0000", "<b>", "\"", "år"})
    void noteHoldsCodesOnlyAndIsNotRepeatedWhenRefused(String note) {
        var entry = LogEntry.permitted("concern.read-report", "report");

        assertThatThrownBy(() -> entry.noting(note))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(note);
    }

    @Test
    void noteEndsAtTwoHundredLetters() {
        var entry = LogEntry.permitted("concern.read-report", "report");

        assertThat(entry.noting("x".repeat(200)).note()).hasSize(200);
        assertThatThrownBy(() -> entry.noting("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void subjectsAreTheOnesOfTheMoment() {
        var shown = new ArrayList<>(List.of(UUID.randomUUID()));
        var entry = LogEntry.listed("concern.list-reports", "report", shown);

        shown.clear();

        assertThat(entry.subjects()).hasSize(1);
    }
}
