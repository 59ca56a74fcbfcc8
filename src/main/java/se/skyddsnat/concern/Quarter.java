package se.skyddsnat.concern;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How many reports a unit sent in a closed quarter.
 *
 * @param reports empty below five
 */
record Quarter(LocalDate from, OptionalInt reports) {}
