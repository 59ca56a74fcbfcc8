package se.skyddsnat.casework;

/** Another person's look at a decision that was made out of hours. */
record GateReview(NewGateReview content, Signature signature) {}
