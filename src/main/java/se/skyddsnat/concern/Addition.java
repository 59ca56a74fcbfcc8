package se.skyddsnat.concern;

import java.time.Instant;

/** What somebody added to a report after it was sent. */
record Addition(String by, String words, Instant at) {}
