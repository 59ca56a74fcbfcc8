package se.skyddsnat.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.Signature;

/**
 * A person around a child, on that child's card alone.
 *
 * @param bonds the first first
 */
record NetworkPerson(UUID id, String name, String who, List<Bond> bonds) {

    /** What the person is to the child, or was. */
    record Bond(
            BondId id,
            BondKind kind,
            String source,
            LocalDate on,
            Signature signature,
            @Nullable Ended ended) {}

    /** It is so no more. */
    record Ended(String source, LocalDate on, Signature signature) {}

    NetworkPerson {
        bonds = List.copyOf(bonds);
    }

    /** {@return the name with who it is: "Aram, farbror"} */
    String label() {
        return name + ", " + who;
    }

    boolean stands(BondKind kind) {
        return bonds.stream().anyMatch(bond -> bond.kind() == kind && bond.ended() == null);
    }
}
