package se.skyddsnat.consultation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to whether competence was asked for in an investigation.
 *
 * @param question the one to the team, else null
 * @param whom another who was consulted; may be empty
 * @param words what came of it, what was asked, or why nobody was consulted
 * @param lines how long the ledger of reasons was then
 */
record Choice(
        Way way,
        @Nullable QuestionId question,
        String whom,
        @Nullable LocalDate on,
        String words,
        int lines,
        Instant at,
        String author) {

    /** What was chosen. */
    enum Way {
        TEAM,
        OTHER,
        NOT
    }
}
