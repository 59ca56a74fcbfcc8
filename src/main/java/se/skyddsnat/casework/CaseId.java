package se.skyddsnat.casework;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of one child's card. */
public record CaseId(UUID value) implements Id {}
