package se.skyddsnat.consultation;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of what is brought to a preschool consultation team, the same on both sides. */
public record MatterId(UUID value) implements Id {}
