package se.skyddsnat.concern;

import java.time.Instant;
import se.skyddsnat.organisation.UnitId;

/** A report of concern has been handed over; heard in the transaction that sends it. */
public record ReportSent(ReportId id, UnitId unit, Instant at) {}
