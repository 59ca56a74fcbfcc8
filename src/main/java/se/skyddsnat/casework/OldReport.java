package se.skyddsnat.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.organisation.UnitId;

/**
 * A report that another system held, with what was done there. References and case numbers are the old ones.
 *
 * @param profession the code of the reporter's profession, as {@code casework.intake} knows it
 * @param from the reporter's place of work
 * @param words what the report said
 * @param receiver the intake unit that it was for
 * @param desk the unit that was open when it came
 */
public record OldReport(
        String reference,
        Instant arrivedAt,
        String profession,
        String from,
        Reporter reporter,
        boolean urgent,
        String words,
        Set<Reason> reasons,
        UnitId receiver,
        UnitId desk,
        List<Card> cards) {

    public OldReport {
        reasons = Set.copyOf(reasons);
        cards = List.copyOf(cards);
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("A report is about at least one child");
        }
    }

    /** Who reported; a private person without a name is anonymous. */
    public record Reporter(String name, String title, String phone) {}

    /**
     * A child of the report.
     *
     * @param number what the child's card is called
     * @param handled null when nobody has taken it
     */
    public record Card(
            String number,
            String name,
            LocalDate birthDate,
            @Nullable PersonalNumber personalNumber,
            @Nullable Handled handled) {}

    /**
     * What was done with a child's card.
     *
     * @param protection null when it is not judged yet
     * @param decision null when nothing is decided yet
     * @param closedOn the day the matter ended, or null while it goes on
     */
    public record Handled(
            AccountId by,
            UnitId unit,
            @Nullable Dated<NewAssessment> protection,
            @Nullable Dated<NewDecision> decision,
            @Nullable LocalDate closedOn) {

        public Handled {
            if (decision != null && protection == null) {
                throw new IllegalArgumentException("Nothing is decided before the need of protection is judged");
            }
        }
    }

    /** Something that was written down at a moment. */
    public record Dated<T>(T content, Instant at) {}
}
