package se.skyddsnat.investigation;

import se.skyddsnat.casework.Signature;

/** A judgement of the risk that a person made. */
record RiskJudgement(NewRisk content, Signature signature) {}
