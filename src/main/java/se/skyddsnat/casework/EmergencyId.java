package se.skyddsnat.casework;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of an emergency access. */
public record EmergencyId(UUID value) implements Id {}
