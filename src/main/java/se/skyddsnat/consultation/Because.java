package se.skyddsnat.consultation;

/** Why a team closed a matter. */
public enum Because {
    /** A report of concern was made: from then on it is another's to look into. */
    REPORTED,
    CONCERN_GONE,
    OTHER
}
