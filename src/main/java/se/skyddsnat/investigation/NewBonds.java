package se.skyddsnat.investigation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to a child, as it is to be written down; refuses what nobody has said.
 *
 * @param person one who stands on the card already; none: somebody new, by name and who it is
 * @param on the day that the source is from
 */
public record NewBonds(
        @Nullable UUID person, String name, String who, Set<BondKind> kinds, String source, LocalDate on) {

    public NewBonds {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() || source.isBlank() || (person == null && (name.isBlank() || who.isBlank()))) {
            throw new IllegalArgumentException("A relation is somebody's, and known from somewhere");
        }
    }

    public NewBonds(String name, String who, Set<BondKind> kinds, String source, LocalDate on) {
        this(null, name, who, kinds, source, on);
    }
}
