package se.skyddsnat.casework;

import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.concern.Reference;

/**
 * What a card is looked up by. The law allows these three and no more (förordning 2001:637 om behandling av
 * personuppgifter inom socialtjänsten, 15 §).
 */
sealed interface Wanted {

    /** A part of the name. */
    record ByName(String part) implements Wanted {

        static final int SHORTEST = 3;

        public ByName {
            if (part.codePoints().filter(Character::isLetter).count() < SHORTEST) {
                throw new IllegalArgumentException("Too short a part of a name");
            }
        }
    }

    /** The whole number, found by its keyed index. */
    record ByNumber(PersonalNumber number) implements Wanted {}

    /** The number of the card. */
    record ByCaseNumber(Reference number) implements Wanted {}
}
