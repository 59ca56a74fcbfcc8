package se.skyddsnat.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What followed on a matter.
 *
 * @param who does a step; empty otherwise
 * @param day by when a step is to be done, or when the team looks again; else null
 * @param step the step that something came of, else null
 * @param because why the matter is closed, else null
 */
record MatterTurn(
        UUID id,
        Kind kind,
        String words,
        String who,
        @Nullable LocalDate day,
        @Nullable UUID step,
        @Nullable Because because,
        Instant at,
        String author) {

    /** What was written. */
    enum Kind {
        ADDED,
        /** A next step that was agreed. */
        STEP,
        DONE,
        NOT_DONE,
        /** The team looked at it, and says when it looks again. */
        LOOKED,
        CLOSED
    }

    /** {@return whether it says the same, at whatever time} */
    boolean repeats(MatterTurn other) {
        return at(other).equals(other);
    }

    private MatterTurn at(MatterTurn other) {
        return new MatterTurn(other.id, kind, words, who, day, step, because, other.at, author);
    }
}
