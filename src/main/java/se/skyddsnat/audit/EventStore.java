package se.skyddsnat.audit;

import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes events in any area, reads them in the log's own. */
@Repository
class EventStore {

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Event event, Salt salt, Hash leaf, Hash mac) {
        jdbc.sql("""
                insert into audit.event (id, at, account_id, authority_id, unit_id, area, role, action, outcome,
                    subject_kind, subjects, note, node, salt, leaf, mac)
                values (:id, :at, :account, :authority, :unit, :area, :role, :action, :outcome,
                    :kind, :subjects, :note, :node, :salt, :leaf, :mac)
                """)
                .param("id", event.id())
                .param("at", timestamp(event.at()))
                .param("account", event.account(), Types.OTHER)
                .param("authority", event.authority(), Types.OTHER)
                .param("unit", event.unit(), Types.OTHER)
                .param("area", event.area())
                .param("role", event.role())
                .param("action", event.action())
                .param("outcome", event.outcome())
                .param("kind", event.subjectKind())
                .param("subjects", event.subjects().toArray(UUID[]::new))
                .param("note", event.note())
                .param("node", event.node())
                .param("salt", salt.bytes())
                .param("leaf", leaf.bytes())
                .param("mac", mac.bytes())
                .update();
    }

    /** The latest acts on a subject in one authority; another authority's are another's secret. */
    List<Look> looksAt(UUID authority, UUID subject, int most) {
        return jdbc.sql("""
                select at, account_id, unit_id, role, action, outcome
                from audit.event
                where subjects @> array[:subject]::uuid[] and authority_id = :authority
                order by at desc, id desc
                limit :most
                """)
                .param("subject", subject)
                .param("authority", authority)
                .param("most", most)
                .query(EventStore::look)
                .list();
    }

    private static Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                instant(row, "at"),
                findUuid(row, "account_id").orElse(null),
                findUuid(row, "unit_id").orElse(null),
                text(row, "role"),
                text(row, "action"),
                oneOf(row, "outcome", Outcome.class));
    }
}
