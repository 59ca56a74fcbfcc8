package se.skyddsnat.investigation;

/** What a person is to a child. */
public enum BondKind {
    HOUSEHOLD,
    RELATIVE,
    /** Stands up for the child. */
    SUPPORT,
    /** Uses violence; several can. */
    VIOLENCE,
    /** Watches, decides or passes on. */
    CONTROL,
    OTHER
}
