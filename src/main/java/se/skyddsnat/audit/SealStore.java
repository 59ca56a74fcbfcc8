package se.skyddsnat.audit;

import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sealing reads and writes. */
@Repository
class SealStore {

    /** Any number that no other advisory lock of this program has. */
    private static final long LOCK = 0x5EA1L;

    private static final String HEAD = """
            select batch_no, epoch, xid_from::text as xid_from, xid_upto::text as xid_upto, leaf_count, cum_count,
                   sealed_at, root, prev_hash, head_hash, key_id, signature
            from audit.batch
            """;

    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a new epoch if the database has been moved to another cluster. */
    int enterEpoch() {
        return jdbc.sql("select audit.enter_epoch()").query(Integer.class).single();
    }

    /** {@return whether this transaction is the one that seals; others try again later} */
    boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    Optional<SignedHead> last() {
        return jdbc.sql(HEAD + "order by batch_no desc limit 1")
                .query(SealStore::head)
                .optional();
    }

    List<SignedHead> headsFrom(long batch, int most) {
        return jdbc.sql(HEAD + "where batch_no >= :batch order by batch_no limit :most")
                .param("batch", batch)
                .param("most", most)
                .query(SealStore::head)
                .list();
    }

    /**
     * {@return the events of an epoch from a transaction on, up to the oldest transaction that still runs}
     *
     * <p>By transaction, never by the order of ids: an event whose transaction commits late has an early id. One statement,
     * so that the bound and the rows belong to the same snapshot. About {@code most} events; a transaction is never split.
     */
    Window window(int epoch, long from, int most) {
        var rows = jdbc.sql("""
                with running as (select pg_snapshot_xmin(pg_current_snapshot()) as xmin),
                     bound as (
                         select least(xmin, (
                             select (e.xid::text::bigint + 1)::text::xid8
                             from audit.event e
                             where e.epoch = :epoch and e.xid >= :from::text::xid8
                             order by e.xid
                             offset :most
                             limit 1)) as upto
                         from running)
                select bound.upto::text as upto,
                """ + EventRows.COLUMNS + """
                from bound left join audit.event e
                    on e.epoch = :epoch and e.xid >= :from::text::xid8 and e.xid < bound.upto
                order by e.id
                """)
                .param("epoch", epoch)
                .param("from", from)
                .param("most", most)
                .query((row, _) ->
                        new Row(row.getLong("upto"), row.getBytes("leaf") == null ? null : EventRows.written(row)))
                .list();
        return new Window(
                rows.getFirst().upto(),
                rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.event()).stream())
                        .toList());
    }

    /** {@return events of earlier epochs that were not sealed before the move} */
    List<Written> leftBehind(int epoch, int most) {
        return jdbc.sql("select " + EventRows.COLUMNS + """
                from audit.event e
                where e.epoch < :epoch and not exists (select from audit.leaf l where l.event_id = e.id)
                order by e.id
                limit :most
                """)
                .param("epoch", epoch)
                .param("most", most)
                .query((row, _) -> EventRows.written(row))
                .list();
    }

    void insert(Head head, String keyId, byte[] signature, List<Written> events) {
        jdbc.sql("""
                insert into audit.batch (batch_no, epoch, xid_from, xid_upto, leaf_count, cum_count, sealed_at, root,
                    prev_hash, head_hash, key_id, signature)
                values (:batch, :epoch, :from::text::xid8, :upto::text::xid8, :leaves, :total, :at, :root,
                    :previous, :hash, :key, :signature)
                """)
                .param("batch", head.batch())
                .param("epoch", head.epoch())
                .param("from", head.from())
                .param("upto", head.upto())
                .param("leaves", head.leaves())
                .param("total", head.total())
                .param("at", timestamp(head.at()))
                .param("root", head.root().bytes())
                .param("previous", head.previous().bytes())
                .param("hash", head.hash().bytes())
                .param("key", keyId)
                .param("signature", signature)
                .update();
        jdbc.sql("""
                insert into audit.leaf (batch_no, idx, event_id, leaf)
                select :batch, number - 1, event_id, leaf
                from unnest(:events, :leaves) with ordinality as sealed (event_id, leaf, number)
                """)
                .param("batch", head.batch())
                .param("events", events.stream().map(each -> each.event().id()).toArray(UUID[]::new))
                .param(
                        "leaves",
                        events.stream().map(each -> each.leaf().bytes()).toArray(byte[][]::new))
                .update();
    }

    /** {@return when the oldest event that waits for its seal was written} */
    Optional<Instant> oldestUnsealed(int epoch, long from) {
        return jdbc.sql("""
                select min(at) as at from audit.event where epoch = :epoch and xid >= :from::text::xid8
                having count(*) > 0
                """)
                .param("epoch", epoch)
                .param("from", from)
                .query((row, _) -> instant(row, "at"))
                .optional();
    }

    static SignedHead head(ResultSet row, int number) throws SQLException {
        var head = new Head(
                row.getLong("batch_no"),
                row.getInt("epoch"),
                row.getLong("xid_from"),
                row.getLong("xid_upto"),
                row.getInt("leaf_count"),
                row.getLong("cum_count"),
                instant(row, "sealed_at"),
                Hash.of(row.getBytes("root")),
                Hash.of(row.getBytes("prev_hash")));
        return new SignedHead(
                head,
                Hash.of(row.getBytes("head_hash")),
                text(row, "key_id"),
                HexFormat.of().formatHex(row.getBytes("signature")));
    }

    private record Row(long upto, @Nullable Written event) {}
}
