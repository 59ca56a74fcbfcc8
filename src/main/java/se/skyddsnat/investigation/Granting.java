package se.skyddsnat.investigation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision of an investigation, as the room of interventions needs it.
 *
 * @param grants whether it grants an intervention
 */
public record Granting(UUID id, LocalDate decidedOn, boolean grants) {}
