package se.skyddsnat.investigation;

import java.time.LocalDate;

/**
 * A decision that an investigation led to, as it is to be written down; refuses one that leaves a part out.
 *
 * @param decider who made it
 * @param delegation by which right: the board itself, or a place in its order of delegation
 * @param appeal how it is appealed
 */
public record NewVerdict(
        Result result, LocalDate decidedOn, String grounds, String decider, String delegation, String appeal) {

    /** What it came to. Each intervention is decided in a matter of its own. */
    public enum Result {
        INTERVENTION,
        NO_INTERVENTION
    }

    public NewVerdict {
        if (grounds.isBlank() || decider.isBlank() || delegation.isBlank() || appeal.isBlank()) {
            throw new IllegalArgumentException("A decision says why, by whom, by which right and how it is appealed");
        }
    }
}
