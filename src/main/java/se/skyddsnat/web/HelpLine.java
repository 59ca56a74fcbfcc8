package se.skyddsnat.web;

/**
 * A number that helps, in the user's language.
 *
 * @param checked when somebody last saw that it is right, ready-written; empty when nobody has
 */
public record HelpLine(String name, String number, String hours, String checked) {}
