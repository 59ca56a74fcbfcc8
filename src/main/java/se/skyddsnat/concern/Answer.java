package se.skyddsnat.concern;

import java.time.Instant;

/** What stands in a field of a draft since a revision of the draft. */
record Answer(String field, int revision, String value, Instant savedAt) {}
