package se.skyddsnat.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The act that concludes an investigation, as it is to be written down.
 *
 * @param followUpUntil where it is followed up though no intervention was given, until that day at the latest
 */
public record NewConclusion(String summary, @Nullable LocalDate followUpUntil, String followUpWhy) {

    public NewConclusion {
        if (summary.isBlank() || (followUpUntil == null) != followUpWhy.isBlank()) {
            throw new IllegalArgumentException("A conclusion says what came of it, and why it is followed up");
        }
    }
}
