package se.skyddsnat.measures;

import java.time.Instant;

/**
 * One version of a thing as it is kept.
 *
 * @param number of the version, from 1
 * @param withdrawn whether the thing was taken out of the register by this version
 * @param why it was taken out; empty otherwise
 * @param author who wrote it, as the name was then
 */
record Entry(ItemId id, Item item, int number, boolean withdrawn, String why, Instant at, String author, Way way) {

    /** How a version came. */
    enum Way {
        FILE,
        PAGE
    }
}
