package se.skyddsnat.casework;

import java.time.Instant;
import java.util.List;

/**
 * Somebody who may be the child of a report. Nothing of why the child was known before.
 *
 * @param earlier the child's other cards, the latest first
 */
record Proposal(PersonId person, Child child, MatchGround ground, List<Earlier> earlier) {

    Proposal {
        earlier = List.copyOf(earlier);
    }

    /** A card from before. */
    record Earlier(PersonId person, String number, Stage.Kind stage, Instant arrived) {}
}
