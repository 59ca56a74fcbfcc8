package se.skyddsnat.consultation;

import java.util.List;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.Suspicion;

/**
 * Whether competence was asked for in an investigation.
 *
 * @param choices the latest first
 */
record Asking(OpenCase open, Suspicion suspicion, List<Choice> choices) {

    Asking {
        choices = List.copyOf(choices);
    }

    /** {@return whether the investigation asks now: there is a suspicion, and nothing answered since the reasons last changed} */
    boolean asks() {
        return !open.concluded()
                && (suspicion.violence() || suspicion.honour())
                && (choices.isEmpty() || choices.getFirst().lines() < suspicion.lastChange());
    }
}
