/**
 * Forms as data: assessment aids and screening forms as versioned files, which the municipality's own experts read, try,
 * sign, publish and withdraw. No person whom a form is about is known here; answers belong to the file of the child
 * ({@code investigation}).
 *
 * <p>A {@link se.skyddsnat.instrument.Definition} says who owns it, for whom it is (age, setting), which training it asks
 * for, its questions about the child and about the guardians by theme, its scales and its conditions. A file is read whole
 * or refused with its line numbers: a part that nobody knows is refused by name, never dropped in silence.
 *
 * <p>The road: taken in → tried → signed by two named experts → published → followed by a newer version, expired, or
 * withdrawn. Each step is a row that nothing changes, so that what was answered once is always shown as it was asked.
 * {@link se.skyddsnat.instrument.Instruments} is the facade; it also says, before anybody answers, why a form may not be
 * used here: the child's age, the setting, a training that the person lacks, or the version.
 *
 * <p>Owns schema {@code instrument}. Only own and free content is shipped ({@code resources/instruments}).
 */
@NullMarked
@ApplicationModule(
        displayName = "Instrument",
        allowedDependencies = {"db", "web", "audit", "organisation", "access"})
package se.skyddsnat.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
