package se.skyddsnat.casework;

import java.util.EnumSet;
import java.util.Set;

/**
 * An immediate protection assessment (omedelbar skyddsbedömning) as it is to be written down.
 *
 * @param measures what is done at once; refuses a need without a measure and a measure without a need
 */
public record NewAssessment(boolean needNow, Set<Measure> measures, String reasoning) {

    public NewAssessment {
        measures = measures.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(measures));
        if (needNow == measures.isEmpty() || reasoning.isBlank()) {
            throw new IllegalArgumentException("A need has measures, and an assessment its reasoning");
        }
    }
}
