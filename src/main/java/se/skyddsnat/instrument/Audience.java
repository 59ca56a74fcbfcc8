package se.skyddsnat.instrument;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom a form is made.
 *
 * @param ageFrom whole years, included
 * @param ageTo whole years, included; null has no upper end
 */
public record Audience(int ageFrom, @Nullable Integer ageTo, Set<Setting> settings) {

    public Audience {
        settings = Set.copyOf(settings);
    }

    /** {@return whether it has an end in age, so that the age must be known} */
    boolean asksAge() {
        return ageFrom > 0 || ageTo != null;
    }
}
