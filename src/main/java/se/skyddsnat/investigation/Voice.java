package se.skyddsnat.investigation;

import se.skyddsnat.casework.Signature;

/** A talk with the child, or that it was not heard, as it was written down. */
record Voice(NewVoice content, Signature signature) {}
