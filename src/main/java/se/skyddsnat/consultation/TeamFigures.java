package se.skyddsnat.consultation;

import java.util.Optional;

/**
 * What a preschool consultation team has done in numbers, of matters and not of children; each is empty below five.
 *
 * @param brought matters in a year
 * @param toLook dates to look again that have come
 * @param inTime how many of them were kept
 */
record TeamFigures(Optional<Long> brought, Optional<Long> toLook, Optional<Long> inTime) {}
