/**
 * The investigation of a child, from the decision that opens it to the act that concludes it.
 *
 * <p>It stands on a child's card whose stage is opened ({@link se.skyddsnat.casework.OpenCase}): the card, its clock and its
 * ledger of reasons are casework's, everything that is written meanwhile is here. The time is four months from the opening
 * decision; more time is a decision of its own, made before the end, and the first end stays to be seen. Plan and text grow
 * by versions, nothing is written over. The text follows the areas of BBIC, of which names alone are shipped; a
 * municipality can load its own.
 *
 * <p>The journal is one timeline from the first note at intake. What is typed is a draft of the page that typed it, which no
 * other window writes over; a note is locked when it is saved. Documents are told by what they hold, looked at by a scanner
 * where there is one, and sealed in parts under the child's key. Risk is a person's judgement. Parties are told through the
 * gate before it is decided; concluding is an act of its own, after which the journal and the risk go on.
 *
 * <p>Who there is around the child stands on its own card alone, relation by relation, each with a source. The child's own
 * voice is talks that say which rule they stand on, or why it was not heard; nothing is decided without. At fifteen the
 * child is a party, and what was assessed for its guardians is assessed again.
 *
 * <p>The board's forms ({@code instrument}) are answered here about the child: typed in a draft of the card, finished for
 * ever on the version that was asked, read side by side over time. The room of forms is told an age and never who.
 *
 * <p>Who may is in {@link se.skyddsnat.investigation.InvestigationAction}: the one who has the card, and who leads the unit.
 * An act on the card says which version it was made on; a text says which version it goes on from.
 *
 * <p>Legal basis: socialtjänstlagen (2025:400) 20 kap. 3 and 4 §§, 23 kap. and 35 kap. 1 §, resolved by date in {@code organisation}.
 *
 * <p>Owns schema {@code investigation}, whose tables have their walls from {@code db.wall_case_facts}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Investigation",
        allowedDependencies = {"db", "web", "audit", "organisation", "access", "instrument", "concern", "casework"})
package se.skyddsnat.investigation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
