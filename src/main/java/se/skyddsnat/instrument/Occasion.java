package se.skyddsnat.instrument;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to use a form, and about whom.
 *
 * @param youngest the child's age in whole years, at least; null when nobody knows
 * @param oldest at most: one year more where only the year of birth is known
 */
public record Occasion(
        Setting setting,
        @Nullable Integer youngest,
        @Nullable Integer oldest) {}
