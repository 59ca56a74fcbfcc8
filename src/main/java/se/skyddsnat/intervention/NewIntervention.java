package se.skyddsnat.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.skyddsnat.organisation.UnitId;

/**
 * An intervention as it is granted.
 *
 * @param decision the one that grants it
 * @param problems what it answers to, by code; any number
 */
public record NewIntervention(
        UUID decision,
        String kind,
        List<String> problems,
        String goals,
        String plan,
        UnitId unit,
        LocalDate startsOn,
        LocalDate followUpOn) {

    public NewIntervention {
        problems = problems.stream().distinct().sorted().toList();
        if (problems.isEmpty() || goals.isBlank() || plan.isBlank() || followUpOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("An intervention says what it answers to, its goals and its plan");
        }
    }
}
