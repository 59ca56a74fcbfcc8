package se.skyddsnat.casework;

/**
 * What the ledger of reasons says of a child now: suspected or supported, never what no longer has support.
 *
 * @param violence the child may have met with violence or witnessed it
 * @param honour it may be honour-related (hedersrelaterat våld och förtryck)
 * @param lines in the ledger; another number means that a reason has been added or has changed
 */
public record Suspicion(boolean violence, boolean honour, int lines) {}
