package se.skyddsnat.access;

/**
 * A kind of record that rules are about: a table, which has {@code authority_id} and {@code id}, and the alias that the
 * rules call it by.
 *
 * @param kind as the log names it
 * @param shared whether it belongs to the whole municipality and to no authority: then nobody is blocked from it either
 */
public record Subject(String kind, String table, String alias, boolean shared) {

    public Subject(String kind, String table, String alias) {
        this(kind, table, alias, false);
    }

    /** {@return a kind of record that is about nobody, and that every authority has in common; a table with {@code id}} */
    public static Subject shared(String kind, String table, String alias) {
        return new Subject(kind, table, alias, true);
    }

    /** SQL that holds for records that are there for the viewer: of the own authority, and not blocked. */
    String there() {
        return shared ? "true" : """
                %1$s.authority_id = viewer.authority_id
                and not exists (select from access.active_block b where b.authority_id = %1$s.authority_id
                                and b.subject_id = %1$s.id and b.account_id = viewer.account_id)\
                """.formatted(alias);
    }

    String from() {
        return table + " " + alias;
    }
}
