package se.skyddsnat.intervention;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on behalf of a child, what was offered, and what did not exist.
 *
 * @param offered the kind that was offered; none where nothing was
 */
public record NewNeed(String asked, @Nullable String offered, Set<Lack> lacking, String words, LocalDate on) {

    /** What it was not. */
    public enum Lack {
        KIND,
        AGE,
        SEX,
        DISTANCE
    }

    public NewNeed {
        lacking = Set.copyOf(lacking);
        if (words.isBlank() || (!asked.equals(offered) && lacking.isEmpty())) {
            throw new IllegalArgumentException("Where what was asked for was not offered, something lacked");
        }
    }
}
