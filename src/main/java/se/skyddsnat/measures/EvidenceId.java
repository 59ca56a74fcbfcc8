package se.skyddsnat.measures;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a file that a month rests on. */
public record EvidenceId(UUID value) implements Id {}
