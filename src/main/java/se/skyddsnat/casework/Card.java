package se.skyddsnat.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child's card as a list shows it.
 *
 * @param due the last day of what comes next; null when nothing does
 * @param handler who has it, or empty
 * @param dangerNow whether the reporter wrote that the child is in danger now
 * @param waits whether the reporter's side has asked for feedback that nobody has given
 * @param desk where it lies
 * @param courtDue the nearest last day towards a court; null when no such clock runs
 * @param secondLookDue when another person is to look at a contact decision made out of hours; null when nobody is
 * @param closedOn the day the matter ended in the system that it was taken over from, else null
 */
record Card(
        CaseId id,
        String number,
        Arrival arrival,
        Child child,
        Stage.Kind stage,
        @Nullable LocalDate due,
        String handler,
        boolean dangerNow,
        boolean waits,
        DeskMark desk,
        @Nullable LocalDate courtDue,
        @Nullable LocalDate secondLookDue,
        @Nullable LocalDate closedOn) {}
