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

    String from() {
        return table + " " + alias;
    }
}
