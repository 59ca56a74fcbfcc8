package se.skyddsnat.intervention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.GuardianId;

/**
 * Who has consented to an intervention, or not.
 *
 * @param guardian the one it is about; for the others none
 * @param words why it is suitable without the guardians; may be empty for the others
 */
public record NewConsent(Party party, @Nullable GuardianId guardian, boolean given, LocalDate on, String words) {

    /** Whose. */
    public enum Party {
        GUARDIAN,
        CHILD,
        /** The child consents and it is suitable without the guardians. */
        INSTEAD
    }

    public NewConsent {
        if ((party == Party.GUARDIAN) != (guardian != null)
                || (party == Party.INSTEAD && (!given || words.isBlank()))) {
            throw new IllegalArgumentException("A consent says whose, and why where it stands in another's place");
        }
    }
}
