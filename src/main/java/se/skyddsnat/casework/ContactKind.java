package se.skyddsnat.casework;

/** A way to contact a guardian. */
public enum ContactKind {
    /** An invitation to a meeting (kallelse), on paper. */
    INVITATION(SafeContact.May.WRITE),
    LETTER(SafeContact.May.WRITE),
    CALL(SafeContact.May.CALL),
    VISIT(SafeContact.May.VISIT);

    private final SafeContact.May way;

    ContactKind(SafeContact.May way) {
        this.way = way;
    }

    /** {@return what the card of safe contact must allow} */
    SafeContact.May way() {
        return way;
    }

    /** {@return whether it gives a paper to print} */
    boolean isPaper() {
        return this == INVITATION || this == LETTER;
    }
}
