package se.skyddsnat.audit;

import static se.skyddsnat.db.Columns.uuid;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What verifying reads beside the heads. */
@Repository
class VerifyStore {

    private final JdbcClient jdbc;

    VerifyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return the leaves of some batches in the order of their trees} */
    List<Leaf> leaves(long from, long to) {
        return jdbc.sql("select l.batch_no, l.idx, l.event_id, l.leaf as sealed, " + EventRows.COLUMNS + """
                from audit.leaf l left join audit.event e on e.id = l.event_id
                where l.batch_no between :from and :to
                order by l.batch_no, l.idx
                """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Leaf(
                        row.getLong("batch_no"),
                        row.getInt("idx"),
                        uuid(row, "event_id"),
                        Hash.of(row.getBytes("sealed")),
                        row.getBytes("leaf") == null ? null : EventRows.written(row)))
                .list();
    }

    /** {@return events that lie in a window that is sealed, without a seal} */
    List<UUID> strays(int epoch, long upto, int most) {
        return jdbc.sql("""
                select e.id from audit.event e
                where (e.epoch < :epoch or e.epoch = :epoch and e.xid < :upto::text::xid8)
                    and not exists (select from audit.leaf l where l.event_id = e.id)
                order by e.id
                limit :most
                """)
                .param("epoch", epoch)
                .param("upto", upto)
                .param("most", most)
                .query((row, _) -> uuid(row, "id"))
                .list();
    }

    /** {@return how many events still wait for their seal} */
    long waiting(int epoch, long upto) {
        return jdbc.sql("""
                select count(*) from audit.event e
                where e.epoch > :epoch or e.epoch = :epoch and e.xid >= :upto::text::xid8
                """)
                .param("epoch", epoch)
                .param("upto", upto)
                .query(Long.class)
                .single();
    }

    /** A whole log takes longer than a page may. */
    void takeTime() {
        jdbc.sql("select set_config('statement_timeout', '0', true)")
                .query(String.class)
                .single();
    }
}
