package se.skyddsnat.casework;

import java.time.Instant;

/** A report that was joined to a card. */
record JoinedHere(CaseId id, String reference, Instant at, String by, String words) {}
