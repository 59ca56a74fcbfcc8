/**
 * Interventions (insatser) for a child: what a decision granted, why, with whose consent, and what became of it.
 *
 * <p>Each is granted by a decision of the investigation ({@link se.skyddsnat.investigation.Granting}) and answers to any number
 * of problems, by codes with days of use that a municipality loads. It runs on when the investigation is concluded: it is
 * started, followed up with the same four short questions each time, and ended once, with a reason. What has not started
 * within the time of the law is shown with the duty to report it.
 *
 * <p>Consent goes by the child's age ({@link se.skyddsnat.intervention.ConsentRule}): nothing starts before those who must
 * consent have, or the rule that stands in their place is written down with its reasons.
 *
 * <p>What was asked for and did not exist is written on the card it was asked for; whoever leads a unit sees the sums, never
 * a child that is not the unit's, and no number so small that it points somebody out.
 *
 * <p>Placements and protected addresses are another room's.
 *
 * <p>Legal basis: socialtjänstlagen (2025:400) 11 kap. 1 §, 21 kap. 1 §, 34 kap. 1 and 3 §§, resolved by date in {@code organisation}.
 *
 * <p>Owns schema {@code intervention}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Intervention",
        allowedDependencies = {"db", "web", "audit", "organisation", "access", "concern", "casework", "investigation"})
package se.skyddsnat.intervention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
