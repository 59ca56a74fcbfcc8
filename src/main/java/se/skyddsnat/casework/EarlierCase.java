package se.skyddsnat.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An investigation that was opened on the same child before.
 *
 * @param due the end that held
 * @param closedOn null while it goes on
 */
public record EarlierCase(
        CaseId id,
        String number,
        LocalDate openedOn,
        LocalDate due,
        @Nullable LocalDate closedOn) {}
