package se.skyddsnat.investigation;

import se.skyddsnat.casework.Signature;

/** A version of the plan, the first being 1. */
record Plan(int number, NewPlan content, Signature signature) {}
