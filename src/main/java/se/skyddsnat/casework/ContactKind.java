package se.skyddsnat.casework;

/** A way to contact a guardian. */
public enum ContactKind {
    /** An invitation to a meeting (kallelse), on paper. */
    INVITATION,
    LETTER,
    CALL,
    VISIT;

    /** {@return whether it gives a paper to print} */
    boolean isPaper() {
        return this == INVITATION || this == LETTER;
    }
}
