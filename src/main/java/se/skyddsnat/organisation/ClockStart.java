package se.skyddsnat.organisation;

/** The event that a legal time runs from. */
public enum ClockStart {
    /** Knowledge or suspicion that a child is harmed. */
    SUSPICION,
    /** The report came in to the board, also out of hours; never when it was first read. */
    ARRIVAL,
    /** The decision to protect a child at once. */
    PROTECTION_DECISION,
    /** The decision was carried out. */
    CARRIED_OUT,
    /** The court confirmed the decision. */
    COURT_CONFIRMATION,
    /** The decision to open an investigation or not. */
    DECISION_TO_OPEN,
    /** The request came in. */
    REQUEST,
    /** The investigation was opened. */
    OPENING,
    /** The decision on an intervention. */
    INTERVENTION_DECISION,
    /** The child was placed. */
    PLACEMENT,
    /** The placement, then each consideration. */
    PLACEMENT_OR_LAST,
    /** The care order was carried out, then each review. */
    CARE_OR_LAST,
    /** The child came to the same family home. */
    SAME_HOME,
    /** The latest consideration. */
    LAST_CONSIDERATION,
    /** The investigation was closed or the placement ended. */
    CLOSING
}
