package se.skyddsnat.casework;

/**
 * A known sibling of a card's child.
 *
 * @param hasCard whether the same report has a card for the sibling
 */
record Kin(PersonId person, Child child, boolean hasCard) {}
