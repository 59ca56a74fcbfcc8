package se.skyddsnat.web;

/**
 * A happening on a timeline.
 *
 * @param by who did it and when, ready-written
 * @param text may be empty
 * @param path to more of it; may be empty
 */
public record Happening(String title, String by, String text, String path) {}
