package se.skyddsnat.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody chose about who the child of a card is.
 *
 * @param person null while nobody knows
 */
record Identification(@Nullable PersonId person, MatchGround ground, Signature signature) {

    Optional<PersonId> findPerson() {
        return Optional.ofNullable(person);
    }
}
