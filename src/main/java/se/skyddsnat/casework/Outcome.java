package se.skyddsnat.casework;

/** What a preliminary assessment (förhandsbedömning) ends in. */
public enum Outcome {
    OPENED,
    NOT_OPENED
}
