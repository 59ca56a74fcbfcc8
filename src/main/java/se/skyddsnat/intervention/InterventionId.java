package se.skyddsnat.intervention;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a granted intervention, from the moment that its form is opened. */
public record InterventionId(UUID value) implements Id {

    public static InterventionId make() {
        return new InterventionId(Id.make());
    }
}
