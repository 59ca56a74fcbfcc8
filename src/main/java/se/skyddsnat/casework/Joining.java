package se.skyddsnat.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report joined to what was open on the child already.
 *
 * @param ongoing whether an investigation was open; then this report needs no decision of its own (socialtjänstlagen
 *     2025:400, 20 kap. 2 §)
 * @param followed the decision on the card that it was joined to, which goes for this report too; null until it is made
 */
record Joining(
        CaseId to,
        String toNumber,
        boolean ongoing,
        @Nullable Followed followed,
        String words,
        Signature signature) {

    /** What was decided on the other card. */
    record Followed(Outcome outcome, Instant at) {}

    /** {@return the moment from which the one who asked can be told, if it has come} */
    Optional<Instant> settled() {
        return ongoing
                ? Optional.of(signature.at())
                : Optional.ofNullable(followed).map(Followed::at);
    }
}
