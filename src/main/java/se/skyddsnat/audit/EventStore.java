package se.skyddsnat.audit;

import static se.skyddsnat.audit.EventRows.uuids;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The acts in one authority and those that belong to none (log-ins, the program), older than one that was shown. */
    List<Logged> list(@Nullable UUID authority, Search search, List<UUID> hidden, int most) {
        return jdbc.sql("""
                select e.id, e.at, e.account_id, e.unit_id, e.role, e.action, e.outcome, e.subject_kind, e.subjects, e.note
                from audit.event e
                where (e.authority_id = :authority or e.authority_id is null)
                    and not e.subjects && :hidden
                    and (:account::uuid is null or e.account_id = :account)
                    and (:subject::uuid is null or e.subjects @> array[:subject]::uuid[])
                    and (:before::uuid is null
                        or (e.at, e.id) < (select b.at, b.id from audit.event b where b.id = :before))
                order by e.at desc, e.id desc
                limit :most
                """)
                .param("authority", authority, Types.OTHER)
                .param("hidden", hidden.toArray(UUID[]::new))
                .param("account", search.account(), Types.OTHER)
                .param("subject", search.subject(), Types.OTHER)
                .param("before", search.before(), Types.OTHER)
                .param("most", most)
                .query((row, number) -> new Logged(
                        uuid(row, "id"),
                        look(row, number),
                        text(row, "subject_kind"),
                        uuids(row, "subjects"),
                        text(row, "note")))
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
