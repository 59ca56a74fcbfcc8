package se.skyddsnat.organisation;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a unit. */
public record UnitId(UUID value) implements Id {

    public static UnitId make() {
        return new UnitId(Id.make());
    }
}
