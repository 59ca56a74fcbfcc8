package se.skyddsnat.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of a sealed tree with the event that it was made of.
 *
 * @param written null when the event is gone
 */
record Leaf(
        long batch,
        int index,
        UUID event,
        Hash hash,
        @Nullable Written written) {}
