package se.skyddsnat.measures;

import se.skyddsnat.web.Label;

/**
 * How a measure stands by its latest month that was filed.
 *
 * @param words the month and what was said of it
 * @param cause and plan where it is late; may be empty
 */
record Standing(Label label, boolean late, String words, String cause, String plan) {}
