package se.skyddsnat.consultation;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of a question to the expert team, the same on both sides. */
public record QuestionId(UUID value) implements Id {}
