package se.skyddsnat.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act on one subject, as the log remembers it.
 *
 * @param account null when the program itself did it
 */
public record Look(
        Instant at, @Nullable UUID account, @Nullable UUID unit, String role, String action, Outcome outcome) {}
