/**
 * From recommendation to proven effect: what auditors recommend, what each board answers, what is decided and assigned,
 * what is done about it month by month, and whether it helps.
 *
 * <p>All that documents say is one register of things ({@link se.skyddsnat.measures.Kind} declares their fields): each has a
 * code, points at others by theirs, and grows by whole versions that nothing changes. What a source says is kept with its
 * place in it; two places that contradict each other are both shown. The register is read from a file and on pages by the
 * same declaration, and is written to the same file again.
 *
 * <p>On the register stands the work of each month: statuses, values of indicators, and their lock.
 *
 * <p>Steering belongs to the whole municipality: whoever works in one of its roles sees all of it, whatever the board. No
 * case and no child is here; counts of children come as figures alone, and only where no figure can name anybody.
 *
 * <p>Legal basis: kommunallagen (2017:725) 6 kap. 6 § (a board's control of its own work) and 12 kap. (audit).
 *
 * <p>Owns schema {@code measures}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Measures",
        allowedDependencies = {"db", "web", "audit", "organisation", "access"})
package se.skyddsnat.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
