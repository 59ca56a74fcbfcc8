package se.skyddsnat.measures;

/**
 * What is wrong with a file.
 *
 * @param line in the file, from 1
 * @param text what is wrong and what to do, in the user's language
 */
public record Fault(int line, String text) {}
