package se.skyddsnat.investigation;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of what a person is to a child. */
record BondId(UUID value) implements Id {}
