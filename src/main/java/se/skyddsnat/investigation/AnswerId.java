package se.skyddsnat.investigation;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of an answer to a form, from the first field that is typed. */
public record AnswerId(UUID value) implements Id {}
