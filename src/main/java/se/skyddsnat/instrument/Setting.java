package se.skyddsnat.instrument;

/** Where a form may be used. */
public enum Setting {
    PRESCHOOL,
    /** Support without an individual decision (öppenvård). */
    OPEN_CARE,
    /** While it is decided whether an investigation opens (förhandsbedömning). */
    PRELIMINARY_ASSESSMENT,
    INVESTIGATION
}
