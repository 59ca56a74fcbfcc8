package se.skyddsnat.concern;

import java.time.Instant;

/** All that a head, or the central function, is told. */
record Told(ReportId id, Reference reference, String unit, Instant sentAt) {}
