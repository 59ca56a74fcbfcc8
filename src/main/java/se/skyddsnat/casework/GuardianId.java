package se.skyddsnat.casework;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a guardian on one child's card. */
public record GuardianId(UUID value) implements Id {}
