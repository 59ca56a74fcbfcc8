package se.skyddsnat.access;

import java.util.UUID;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.organisation.AuthorityId;

/**
 * A system of another authority that may hand in reports.
 *
 * @param authority the social board that receives
 * @param profession what its people work as, as a report says it
 */
public record SendingSystem(UUID id, AuthorityId authority, String name, String profession) {

    /** {@return who acts when it hands something in} */
    public Acting acting() {
        return new Acting(Area.OUTSIDE, null, authority.value(), null, "SYSTEM");
    }
}
