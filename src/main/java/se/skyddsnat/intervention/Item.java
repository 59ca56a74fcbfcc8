package se.skyddsnat.intervention;

/** What a follow-up always asks; the answers are facts of that day, and nothing is added up. */
public enum Item {
    EXPOSED,
    HOME,
    ABROAD,
    SCHOOL;

    /** What was found. */
    public enum Found {
        YES,
        NO,
        UNKNOWN
    }
}
