package se.skyddsnat.casework;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Which child, of those whom social services know. */
public record PersonId(UUID value) implements Id {}
