package se.skyddsnat.intervention;

import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;

/** A need against what there was, as it was written down. */
record Need(CaseId caseId, NewNeed content, Signature signature) {}
