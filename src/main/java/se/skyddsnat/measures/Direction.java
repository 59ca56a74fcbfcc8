package se.skyddsnat.measures;

/** Which way an indicator should go. */
enum Direction {
    UP,
    DOWN,
    /** Neither way is good in itself: more reports may mean more harm, or that more of it is seen. */
    NONE
}
