package se.skyddsnat.investigation;

import java.util.Map;
import se.skyddsnat.casework.Signature;

/**
 * A version of the plan for a child's safety, the first being 1.
 *
 * @param lines what is said in a point, by its code
 */
record SafetyPlan(int number, Map<String, String> lines, Signature signature) {}
