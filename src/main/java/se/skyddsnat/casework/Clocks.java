package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last days that a report gives for one child, fixed when it arrived.
 *
 * @param extendedTo the last day of a prolonged preliminary assessment
 */
record Clocks(
        LocalDate protection, LocalDate decision, @Nullable LocalDate extendedTo) {

    Clocks(LocalDate protection, LocalDate decision) {
        this(protection, decision, null);
    }

    /** {@return the last day to decide, with more time where it was given} */
    LocalDate lastForDecision() {
        return extendedTo == null ? decision : extendedTo;
    }

    /** {@return what is due next in a stage, if anything} */
    Optional<LocalDate> next(Stage stage) {
        return switch (stage) {
            case Stage.Received() -> Optional.of(protection);
            case Stage.ProtectionAssessed(var made) -> Optional.of(lastForDecision());
            case Stage.Opened(var made, var decided, var due) -> Optional.of(due);
            case Stage.Joined(var made, var joining) -> Optional.empty();
            case Stage.NotOpened(var made, var decided) -> Optional.empty();
        };
    }
}
