package se.skyddsnat.investigation;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of what stands in the journal: a note or a document. */
public record EntryId(UUID value) implements Id {

    public static EntryId make() {
        return new EntryId(Id.make());
    }
}
