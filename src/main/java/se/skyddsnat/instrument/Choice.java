package se.skyddsnat.instrument;

import org.jspecify.annotations.Nullable;

/**
 * A step of a scale, or one of several things to choose.
 *
 * @param points what it counts, in a form whose method allows a sum; otherwise null
 */
public record Choice(String code, Words label, @Nullable Integer points) {}
