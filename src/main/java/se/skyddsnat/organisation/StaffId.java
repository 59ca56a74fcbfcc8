package se.skyddsnat.organisation;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a member of staff, within one authority. */
public record StaffId(UUID value) implements Id {

    public static StaffId make() {
        return new StaffId(Id.make());
    }
}
