/**
 * Social services' side of a report of concern: a report arrives, somebody takes it, each child's need of protection is
 * judged the same day, and within two weeks it is decided whether an investigation opens.
 *
 * <p>A report gives every child a card ({@code case_file}) of its own, with its own clocks; there is no family file. The
 * process is {@link se.skyddsnat.casework.Stage}. What was found is in ledgers that only grow: protection assessments,
 * reasons ({@link se.skyddsnat.casework.Standing suspected, supported, without support}), the decision, the feedback.
 * No list, title or address tells a reason.
 *
 * <p>Legal basis: socialtjänstlagen (2025:400) 14 kap. 2 §, 19 kap. 6 § and 20 kap. 1–3 §§, resolved by date in
 * {@code organisation}; lag (2001:454) and förordning (2001:637) om behandling av personuppgifter inom socialtjänsten
 * (search by name, number or case number only); OSL (2009:400) 26 kap.
 *
 * <p>Between social services and each guardian stands a {@link se.skyddsnat.casework.Gate gate}: where violence or honour is
 * suspected nothing is sent, said or printed before a named person has decided how that guardian is contacted, and the
 * database refuses it too. How a person can be reached without harm is on a card of its own; without one, nobody does.
 *
 * <p>{@link se.skyddsnat.casework.Emergencies Emergency access} is one page for an hour on a card that is not one's own, seen at
 * once by whoever has it and reviewed by another; a block goes before it.
 *
 * <p>Owns schema {@code casework}. The border to the side that reports is crossed by the functions of schema {@code
 * handover} alone.
 */
@NullMarked
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"db", "web", "audit", "organisation", "access", "concern"})
package se.skyddsnat.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
