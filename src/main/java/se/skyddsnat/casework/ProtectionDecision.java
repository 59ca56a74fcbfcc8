package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision on a measure that protects a child at once, and what has happened with it.
 *
 * @param steps the day of each step that has been taken
 */
record ProtectionDecision(
        UUID id, NewProtectionDecision content, Map<ProtectionStep, LocalDate> steps, Signature signature) {

    ProtectionDecision {
        steps = Map.copyOf(steps);
    }

    ProtectionDecision with(Map<ProtectionStep, LocalDate> taken) {
        return new ProtectionDecision(id, content, taken, signature);
    }

    Optional<LocalDate> day(ProtectionStep step) {
        return Optional.ofNullable(steps.get(step));
    }
}
