package se.skyddsnat.intervention;

import se.skyddsnat.casework.Signature;
import se.skyddsnat.organisation.RuleCode;

/**
 * A consent that was written down.
 *
 * @param rule for the child's age on that day
 */
record Consent(NewConsent content, RuleCode rule, Signature signature) {}
