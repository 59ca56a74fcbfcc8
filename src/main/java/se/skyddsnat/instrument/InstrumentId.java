package se.skyddsnat.instrument;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of one version of a form, as one authority has taken it in. */
public record InstrumentId(UUID value) implements Id {}
