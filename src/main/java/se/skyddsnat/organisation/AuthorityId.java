package se.skyddsnat.organisation;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of an authority: a board or a private provider. */
public record AuthorityId(UUID value) implements Id {

    public static AuthorityId make() {
        return new AuthorityId(Id.make());
    }
}
