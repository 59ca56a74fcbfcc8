/**
 * Who may do what.
 *
 * <p>A person logs in with an {@link se.skyddsnat.access.Accounts account} and works in one {@link
 * se.skyddsnat.access.Role} at a time. A role says which pages exist; which records exist is said by each module's enum
 * of {@link se.skyddsnat.access.Action actions}, whose rules are SQL and serve the list, the check and the explanation
 * alike. An access block (åtkomstspärr) goes before every rule: the record then does not exist for that person.
 *
 * <p>Legal basis: lag (2001:454) om behandling av personuppgifter inom socialtjänsten, 10 § (rights limited to what each
 * needs, access on record); offentlighets- och sekretesslagen (2009:400), 8 kap.
 *
 * <p>Owns schema {@code access}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"db", "web", "audit", "organisation"})
package se.skyddsnat.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
