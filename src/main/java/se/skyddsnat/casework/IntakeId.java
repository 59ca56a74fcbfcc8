package se.skyddsnat.casework;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a received report (aktualisering). */
public record IntakeId(UUID value) implements Id {}
