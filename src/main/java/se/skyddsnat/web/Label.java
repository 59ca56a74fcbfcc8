package se.skyddsnat.web;

/** A tag: a short word with a tone. */
public record Label(String text, Tone tone) {}
