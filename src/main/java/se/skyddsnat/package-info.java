/**
 * Skyddsnät: a municipality's work against honour-related violence and oppression.
 *
 * <p>Each package below is one module with one facade. {@code docs/generated/modules.md} shows who may call whom.
 */
@NullMarked
package se.skyddsnat;

import org.jspecify.annotations.NullMarked;
