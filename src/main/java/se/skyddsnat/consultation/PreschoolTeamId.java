package se.skyddsnat.consultation;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a preschool consultation team, the same on both sides. */
public record PreschoolTeamId(UUID value) implements Id {}
