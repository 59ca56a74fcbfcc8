package se.skyddsnat.web;

/**
 * A page in the menu.
 *
 * @param order the lowest comes first; start pages have 0
 */
public record MenuItem(String label, String path, int order) {}
