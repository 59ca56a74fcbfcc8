/**
 * Asking those who know: the expert team's queue, advice and what came of it, and in each investigation the one question
 * whether competence was asked for.
 *
 * <p>A teacher asks without naming a child: there is no field for a name, a number, an address or a group, and a {@link
 * se.skyddsnat.consultation.Naming guard} looks for them in the text. The question lies on both sides of the border between
 * the two authorities and nothing else crosses it; its author can make a report of it without writing it again, and at
 * social services the two stay apart unless the author says that they belong together. Colleagues within social services
 * ask in general or about a case.
 *
 * <p>A head, a special educator and a social worker sit together in a {@link se.skyddsnat.consultation.PreschoolTeams
 * preschool consultation team}. What a preschool brings there lies on both sides, names nobody, is followed by steps and
 * looked at again on a day, and never becomes a part of a case.
 *
 * <p>Where violence or honour is suspected, an investigation asks until it is answered who was consulted, or why nobody was
 * ({@link se.skyddsnat.consultation.Choice}), and again when a reason has changed.
 *
 * <p>Legal basis: offentlighets- och sekretesslagen (2009:400) 26 kap. 1 § and 8 kap. 1 § (secrecy between authorities).
 *
 * <p>Owns schema {@code consultation}; the border is crossed by functions of schema {@code handover} alone.
 */
@NullMarked
@ApplicationModule(
        displayName = "Consultation",
        allowedDependencies = {"db", "web", "audit", "organisation", "access", "concern", "casework"})
package se.skyddsnat.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
