package se.skyddsnat.casework;

/** What somebody chooses about who the child of a card is. */
public sealed interface WhoIsIt {

    /**
     * One whom social services know.
     *
     * @param number what the person was looked up by; empty for one that the page proposed
     */
    record Known(PersonId person, String number) implements WhoIsIt {}

    /** Nobody whom they know. */
    record Unmet() implements WhoIsIt {}

    /** It cannot be said yet. */
    record NotKnownYet() implements WhoIsIt {}
}
