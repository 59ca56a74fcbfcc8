package se.skyddsnat.db;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A lock on something that has a name, which holds until the transaction ends. */
public final class TransactionLock {

    private TransactionLock() {}

    /** Waits until nobody else has it. */
    public static void take(JdbcClient jdbc, String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query((_, _) -> true)
                .list();
    }
}
