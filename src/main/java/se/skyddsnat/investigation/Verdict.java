package se.skyddsnat.investigation;

import se.skyddsnat.casework.Signature;

/** A decision that was written down. */
record Verdict(NewVerdict content, Signature signature) {}
