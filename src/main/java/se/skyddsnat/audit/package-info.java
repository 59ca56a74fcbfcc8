/**
 * The log: who read, searched, changed, exported and was refused what, in a form that shows if it was tampered with.
 *
 * <p>{@link se.skyddsnat.audit.AuditLog} writes an event in the transaction of the act itself: an act that cannot be
 * logged does not happen (ASVS 5.0, 16.5.3). Refusals and failed log-ins are written in a transaction of their own, so that
 * they survive the rollback. An event holds ids and codes only, never personal data, and carries a hash over its columns
 * with a MAC that the database cannot make.
 *
 * <p>The {@code Sealer} gathers the events of finished transactions into a Merkle tree (RFC 9162) several times a second,
 * signs its root chained to the one before, and appends that head to a file outside the database. {@code ./run verify-log}
 * recomputes everything and names what is wrong.
 *
 * <p>Owns schema {@code audit}: every area may insert an event and nothing more; only the area {@code AUDIT} reads.
 */
@NullMarked
@ApplicationModule(
        displayName = "Log",
        allowedDependencies = {"db", "web"})
package se.skyddsnat.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
