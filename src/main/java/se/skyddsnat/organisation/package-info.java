/**
 * The municipality: which authorities it has, which units, who works there, when they are open, which numbers to ring,
 * and what the law asks within which time.
 *
 * <p>Every {@link se.skyddsnat.organisation.Authority} (a board, or the provider of an independent preschool) is a
 * controller of its own; rows about persons belong to exactly one (OSL 2009:400, 8 kap. 1–2 §§). Facts about units, phones
 * and rules are open to every area, staff only to their own authority and to administration.
 *
 * <p>Legal rules are data ({@link se.skyddsnat.organisation.LegalRule}), valid from a day to a day;
 * {@link se.skyddsnat.organisation.Deadlines} resolves them by the date of the event, so that cases of the act of 2001 live
 * on beside those of 2025. {@link se.skyddsnat.organisation.WorkingDays} knows Swedish holidays.
 *
 * <p>Owns schema {@code organisation}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"db", "web", "audit"})
package se.skyddsnat.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
