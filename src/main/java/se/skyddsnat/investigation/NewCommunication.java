package se.skyddsnat.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.ContactKind;
import se.skyddsnat.casework.GuardianId;

/**
 * What a party was told, or not, as it is to be written down; refuses silence and what is kept back without reasons.
 *
 * @param guardian who; none: the child itself
 * @param way by which a guardian was told, through the gate; none where nobody was
 * @param keptBack what was not shown; may be empty
 * @param answer what the party said; may be empty
 * @param interpreter who interpreted at the meeting; none: nobody
 */
public record NewCommunication(
        About about,
        @Nullable GuardianId guardian,
        boolean told,
        @Nullable ContactKind way,
        LocalDate on,
        String keptBack,
        String why,
        String answer,
        @Nullable NewInterpreter interpreter) {

    /** What it was about. */
    public enum About {
        /** That the investigation has been opened (socialtjänstlagen 2025:400, 20 kap. 4 §). */
        OPENING,
        /** What the decision will stand on (förvaltningslagen 2017:900, 25 §). */
        MATERIAL
    }

    public NewCommunication(
            About about,
            @Nullable GuardianId guardian,
            boolean told,
            @Nullable ContactKind way,
            LocalDate on,
            String keptBack,
            String why,
            String answer) {
        this(about, guardian, told, way, on, keptBack, why, answer, null);
    }

    public NewCommunication {
        if ((!told || !keptBack.isBlank()) && why.isBlank()) {
            throw new IllegalArgumentException("Silence has its reasons");
        }
        if (told && guardian != null && way == null) {
            throw new IllegalArgumentException("A guardian is told in some way");
        }
    }
}
