package se.skyddsnat.instrument;

import java.time.Instant;

/**
 * Who did something with a form, and when.
 *
 * @param words why; may be empty
 */
record Signature(String name, Instant at, String words) {}
