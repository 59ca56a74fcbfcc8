package se.skyddsnat.access;

/**
 * A kind of record that rules are about: a table, which has {@code authority_id} and {@code id}, and the alias that the
 * rules call it by.
 *
 * @param kind as the log names it
 */
public record Subject(String kind, String table, String alias) {

    String from() {
        return table + " " + alias;
    }
}
