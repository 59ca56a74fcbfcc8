package se.skyddsnat.concern;

import java.util.UUID;

/** A child in a sent report, by its number in it. */
record ReportChild(UUID id, int number, String name) {}
