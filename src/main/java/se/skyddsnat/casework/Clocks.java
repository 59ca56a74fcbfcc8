package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.Optional;

/** The last days that a report gives for one child, fixed when it arrived. */
record Clocks(LocalDate protection, LocalDate decision) {

    /** {@return what is due next in a stage, if anything} */
    Optional<LocalDate> next(Stage stage) {
        return switch (stage) {
            case Stage.Received() -> Optional.of(protection);
            case Stage.ProtectionAssessed(var made) -> Optional.of(decision);
            case Stage.Opened(var made, var decided, var due) -> Optional.of(due);
            case Stage.NotOpened(var made, var decided) -> Optional.empty();
        };
    }
}
