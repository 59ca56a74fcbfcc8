package se.skyddsnat.instrument;

/** Whom a question is about. */
public enum Part {
    CHILD,
    GUARDIAN
}
