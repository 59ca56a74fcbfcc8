package se.skyddsnat.casework;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a contact with a guardian. */
record ContactId(UUID value) implements Id {}
