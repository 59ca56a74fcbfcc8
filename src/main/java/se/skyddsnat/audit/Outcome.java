package se.skyddsnat.audit;

/** What became of an act. */
public enum Outcome {
    /** It was allowed and done. */
    PERMITTED,
    /** The person may not do it, or may not know that there is something to do it to. */
    REFUSED,
    /** It was allowed to try and did not succeed: a wrong password, a broken file. */
    FAILED
}
