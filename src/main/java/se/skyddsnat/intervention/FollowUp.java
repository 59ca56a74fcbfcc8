package se.skyddsnat.intervention;

import se.skyddsnat.casework.Signature;

/** A follow-up that was written down. */
record FollowUp(NewFollowUp content, Signature signature) {}
