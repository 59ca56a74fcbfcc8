package se.skyddsnat.db;

import java.util.Locale;

/**
 * A part of the municipality's work with a database login of its own. What one area's login may touch is granted in the
 * migrations; the legal border between two authorities (OSL 2009:400, 8 kap. 1 §) is also the border between two areas.
 */
public enum Area {
    /** Preschools and schools: worries and the reports made of them. */
    EDUCATION,
    /** Social services: what becomes of a report. */
    SOCIAL,
    /** Addresses and identities that must not be known. */
    PROTECTED,
    /** Steering and follow-up; never a case. */
    GOVERNANCE,
    /** Pseudonymous facts. */
    STATISTICS,
    /** Accounts, sessions, throttling, organisation: what the program itself needs. */
    FRAMEWORK,
    /** Sealing and reading the log. */
    AUDIT,
    /** Those who are outside, another authority's system and the public form: they hand in a report and nothing else. */
    OUTSIDE;

    /** The PostgreSQL role that connections of this area log in as. */
    public String login() {
        return "skyddsnat_" + name().toLowerCase(Locale.ROOT);
    }
}
