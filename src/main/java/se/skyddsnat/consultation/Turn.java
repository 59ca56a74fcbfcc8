package se.skyddsnat.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What followed on a question.
 *
 * @param source what an advice rests on; may be empty
 * @param talkAt when a booked talk is to be, else null
 */
record Turn(
        Kind kind, String words, String source, @Nullable Instant talkAt, Instant at, String author) {

    /** What was done. */
    enum Kind {
        /** Somebody in the team has it. */
        TAKEN,
        ADVICE,
        /** A talk is booked. */
        TALK,
        /** The asker says more. */
        MORE
    }
}
