package se.skyddsnat.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in user was refused; heard before the answer is sent, so that a refusal that cannot be logged is answered with 503.
 *
 * @param method the HTTP method
 * @param pattern the pattern of the path, never the path itself; {@code unknown} when no page has that path
 * @param kind NOT_FOUND, FORBIDDEN, CONFLICT or INVALID
 * @param account who was refused
 * @param role the code of the role the user acted in
 */
public record Refused(
        String method,
        String pattern,
        String kind,
        @Nullable UUID account,
        String role) {}
