package se.skyddsnat.concern;

import java.time.Instant;

/** What social services answered about one child of a report. */
record ChildFeedback(int child, Feedback feedback, Instant at) {}
