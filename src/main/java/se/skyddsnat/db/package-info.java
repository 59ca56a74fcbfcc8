/**
 * The database: real PostgreSQL, embedded or by address, and who acts in it.
 *
 * <p>Each {@link se.skyddsnat.db.Area} has a login of its own and a small pool. A transaction is opened by
 * {@link se.skyddsnat.db.Work}, which tells the connection, in a form that injected SQL cannot forge, which person acts
 * for which authority. Row-level security in every schema reads that context: no context, no rows; a broken one, an error.
 *
 * <p>Owns schema {@code db}: the context functions and the keys of persons.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package se.skyddsnat.db;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
