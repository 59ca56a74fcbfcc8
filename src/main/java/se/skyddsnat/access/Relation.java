package se.skyddsnat.access;

/** What a person has to do with a record. */
public enum Relation {
    /** Wrote it. */
    AUTHOR,
    /** Stands behind it together with the author. */
    CO_SIGNER,
    /** May ask for and read the feedback in the author's place. */
    STAND_IN,
    /** Has it to work with. */
    ASSIGNEE
}
