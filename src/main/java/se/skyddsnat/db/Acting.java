package se.skyddsnat.db;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a transaction: an account in a role, for an authority, in an area; or the program itself.
 *
 * @param account null when the program acts
 * @param authority null when the act belongs to no authority (log-in, sealing)
 * @param role the role's code, as the log shows it
 */
public record Acting(
        Area area,
        @Nullable UUID account,
        @Nullable UUID authority,
        @Nullable UUID unit,
        String role) {

    /** {@return the program itself at work in an area, seeing no authority's rows} */
    public static Acting program(Area area) {
        return new Acting(area, null, null, null, "PROGRAM");
    }
}
