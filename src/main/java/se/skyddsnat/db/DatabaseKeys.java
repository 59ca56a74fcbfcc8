package se.skyddsnat.db;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Ties a database to its folder of keys: with other keys nothing that is sealed in it could be read again. */
final class DatabaseKeys {

    private final JdbcClient jdbc;

    /** @param jdbc speaks as the owner of everything */
    DatabaseKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void accept(String fingerprint, ContextToken token) {
        jdbc.sql("""
                insert into db.key (fingerprint, inner_key, outer_key) values (:fingerprint, :inner, :outer)
                on conflict (one) do nothing
                """)
                .param("fingerprint", fingerprint)
                .param("inner", token.innerKey())
                .param("outer", token.outerKey())
                .update();
        boolean same = jdbc.sql("""
                select exists (
                    select from db.key where fingerprint = :fingerprint and inner_key = :inner and outer_key = :outer)
                """)
                .param("fingerprint", fingerprint)
                .param("inner", token.innerKey())
                .param("outer", token.outerKey())
                .query(Boolean.class)
                .single();
        if (!same) {
            throw new IllegalStateException("The keys are not this database's: start with the folder of keys that was"
                    + " in use when the database was made (SKYDDSNAT_KEYS), or restore it from its backup.");
        }
    }
}
