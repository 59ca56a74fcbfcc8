package se.skyddsnat.casework;

import java.util.List;

/**
 * A guardian with everything about the contact.
 *
 * @param decisions the oldest first
 * @param contacts the latest first
 * @param safe how the guardian can be reached without harm
 */
record GuardianFile(
        Guardian guardian,
        List<GateDecision> decisions,
        GateState state,
        List<GuardianContact> contacts,
        SafeContact safe) {}
