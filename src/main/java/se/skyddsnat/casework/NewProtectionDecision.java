package se.skyddsnat.casework;

import java.time.LocalDate;

/** A decision on a measure that protects a child at once, as it is to be written down. */
public record NewProtectionDecision(Measure measure, LocalDate decidedOn, String decider, Decider kind) {

    /** In what capacity somebody decided. */
    public enum Decider {
        /** The board (nämnd). */
        BOARD,
        /** Its committee (utskott). */
        COMMITTEE,
        /** The chair, or a member who is appointed for it. */
        CHAIR,
        /** An official, by the municipality's delegation order; never where the law asks for one of the others. */
        DELEGATE
    }

    public NewProtectionDecision {
        if (decider.isBlank() || (kind == Decider.DELEGATE && measure.isCoercive())) {
            throw new IllegalArgumentException("A measure of protection is decided by somebody who may");
        }
    }
}
