package se.skyddsnat.consultation;

import java.time.Instant;

/** Whether an advice was followed, and why. */
record Outcome(Followed followed, String why, Instant at) {}
