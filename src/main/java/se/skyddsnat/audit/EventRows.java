package se.skyddsnat.audit;

import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads whole events out of rows, column by column as their hash needs them. */
final class EventRows {

    /** All columns of {@code audit.event}, as {@code e}. */
    static final String COLUMNS = """
            e.id, e.at, e.account_id, e.authority_id, e.unit_id, e.area, e.role, e.action, e.outcome, e.subject_kind,
            e.subjects, e.note, e.node, e.salt, e.leaf, e.mac, e.epoch, e.xid::text as xid
            """;

    private EventRows() {}

    static Written written(ResultSet row) throws SQLException {
        return new Written(
                event(row),
                Salt.of(row.getBytes("salt")),
                Hash.of(row.getBytes("leaf")),
                Hash.of(row.getBytes("mac")),
                row.getInt("epoch"),
                row.getLong("xid"));
    }

    static List<UUID> uuids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                uuid(row, "id"),
                instant(row, "at"),
                findUuid(row, "account_id").orElse(null),
                findUuid(row, "authority_id").orElse(null),
                findUuid(row, "unit_id").orElse(null),
                text(row, "area"),
                text(row, "role"),
                text(row, "action"),
                text(row, "outcome"),
                text(row, "subject_kind"),
                uuids(row, "subjects"),
                text(row, "note"),
                row.getShort("node"));
    }
}
