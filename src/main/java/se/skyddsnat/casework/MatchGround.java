package se.skyddsnat.casework;

/** What somebody went by who chose who a child is. */
enum MatchGround {
    NUMBER,
    NAME_AND_BIRTH,
    OTHER_KNOWLEDGE,
    /** Nobody that was known; known from now on. */
    NEW,
    UNKNOWN
}
