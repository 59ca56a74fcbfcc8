package se.skyddsnat.intervention;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How it is for the child on a day.
 *
 * @param next when it is looked at again; none where nobody has planned it
 */
public record NewFollowUp(
        LocalDate on,
        String words,
        Map<Item, Item.Found> found,
        @Nullable LocalDate next) {

    public NewFollowUp {
        found = Map.copyOf(found);
        if (found.size() != Item.values().length || words.isBlank() || (next != null && !next.isAfter(on))) {
            throw new IllegalArgumentException("A follow-up answers every item, and the next comes after it");
        }
    }
}
