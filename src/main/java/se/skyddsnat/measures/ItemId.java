package se.skyddsnat.measures;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a thing of the register; others point at it by its code. */
public record ItemId(UUID value) implements Id {}
