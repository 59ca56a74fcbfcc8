package se.skyddsnat.casework;

/**
 * What the ledger of reasons says of a child now: suspected or supported, never what no longer has support.
 *
 * @param violence the child may have met with violence or witnessed it
 * @param honour it may be honour-related (hedersrelaterat våld och förtryck)
 * @param lines in the ledger; at each decision every reason is written once more
 * @param lastChange the number of the last line that added a reason or gave one another standing
 */
public record Suspicion(boolean violence, boolean honour, int lines, int lastChange) {}
