package se.skyddsnat.web;

import se.skyddsnat.db.Acting;

/**
 * A signed-in user was refused; heard before the answer is sent, so that a refusal that cannot be logged is answered with 503.
 *
 * @param method the HTTP method
 * @param pattern the pattern of the path, never the path itself; {@code unknown} when no page has that path
 * @param kind NOT_FOUND, FORBIDDEN, CONFLICT or INVALID
 * @param by who was refused, in the role that was chosen
 */
public record Refused(String method, String pattern, String kind, Acting by) {}
