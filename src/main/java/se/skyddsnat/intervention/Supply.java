package se.skyddsnat.intervention;

/**
 * A kind of intervention in numbers: how often it was asked for, and what there was.
 *
 * @param other how often another kind was offered in its place
 */
record Supply(String kind, long asked, long offered, long other, long lackedKind, long age, long sex, long distance) {

    /** Fewer than this would point somebody out. */
    static final int FEWEST = 5;
}
