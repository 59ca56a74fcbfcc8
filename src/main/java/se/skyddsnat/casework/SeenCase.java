package se.skyddsnat.casework;

/**
 * A card as somebody saw it before acting on it.
 *
 * @param version of the card on the page; if another has come since, the act is refused
 */
public record SeenCase(CaseId id, int version) {}
