package se.skyddsnat.consultation;

/** How old the child is, no closer than a preschool has several of. */
public enum AgeBand {
    UNDER_TWO,
    TWO_OR_THREE,
    FOUR_OR_FIVE,
    SIX_OR_MORE,
    SEVERAL
}
