package se.skyddsnat.casework;

import java.time.Instant;

/** The report that a card comes from, in short. */
record Arrival(IntakeId intake, String reference, Instant at, String unitName) {}
