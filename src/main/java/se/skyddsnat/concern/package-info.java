/**
 * A worry for a child in a preschool: help to see and to write, the report of concern (orosanmälan), its additions, and
 * the feedback that can be asked for.
 *
 * <p>The road: {@code /preschool} → {@code /concern/danger} (ring first) → {@code /concern/signs} (what one may see) →
 * a draft, one {@link se.skyddsnat.concern.Question} a page, saved as one types → check → sent → receipt → own reports.
 * Who works near children must report at once, on suspicion (socialtjänstlagen 2025:400, 19 kap. 1 §); nobody's approval
 * is asked. A head is told that a report went out only where its author chose so.
 *
 * <p>{@link se.skyddsnat.concern.Concerns} is the facade, for writing and sending; {@code SentReports} and {@code Told} stand
 * beside it inside the module, for what has been sent. {@link se.skyddsnat.concern.ConcernAction} says who may do what.
 * Sending copies the draft into tables that nothing changes and hands it to social services in the same transaction
 * ({@code handover.deliver_report}); from then on the {@link se.skyddsnat.concern.Reference} is the only link between the
 * two sides. Publishes {@link se.skyddsnat.concern.ReportSent}.
 *
 * <p>Owns schema {@code concern}. Drafts keep every revision of every field, so that two devices in one draft lose nothing;
 * a sent draft is removed, the report being the document, and so is one that nobody has gone on with for long.
 */
@NullMarked
@ApplicationModule(
        displayName = "Concern",
        allowedDependencies = {"db", "web", "audit", "organisation", "access"})
package se.skyddsnat.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
