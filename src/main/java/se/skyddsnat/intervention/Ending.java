package se.skyddsnat.intervention;

import se.skyddsnat.casework.Signature;

/** The end of an intervention. */
record Ending(NewEnding content, Signature signature) {}
