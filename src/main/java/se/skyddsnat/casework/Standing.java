package se.skyddsnat.casework;

/** How a reason stands by what has come out. */
public enum Standing {
    SUSPECTED,
    /** Supported by what has come out. */
    SUPPORTED,
    /** No support at present. */
    NO_SUPPORT
}
