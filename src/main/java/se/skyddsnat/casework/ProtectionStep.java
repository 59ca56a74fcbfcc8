package se.skyddsnat.casework;

/** What happens with a decision of protection. */
public enum ProtectionStep {
    /** Carried out (verkställt); the placement has begun. */
    CARRIED_OUT,
    /** Submitted to the administrative court (underställt förvaltningsrätten). */
    SUBMITTED,
    /** The court has confirmed it (fastställt). */
    CONFIRMED,
    /** Applied for: care, a travel ban or a placement. */
    APPLIED,
    /** It holds no longer. */
    ENDED
}
