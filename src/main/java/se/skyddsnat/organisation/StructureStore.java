package se.skyddsnat.organisation;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a whole municipality, one statement a table. */
@Component
class StructureStore {

    /** The municipality's own numbers stand after 112 and before the help lines. */
    private static final int OWN_NUMBERS = 20;

    private final JdbcClient jdbc;

    StructureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Structure structure, boolean demo) {
        jdbc.sql("insert into organisation.municipality (name, demo) values (:name, :demo)")
                .param("name", structure.municipality())
                .param("demo", demo)
                .update();
        insertAuthorities(structure.authorities());
        insertUnits(structure.units());
        insertHours(structure.hours().entrySet().stream()
                .flatMap(unit -> unit.getValue().spans().stream().map(span -> Map.entry(unit.getKey(), span)))
                .toList());
        insertPhones(structure.phones());
        insertStaff(structure.staff());
    }

    private void insertAuthorities(List<Authority> rows) {
        jdbc.sql("""
                        insert into organisation.authority (id, kind, area, name)
                        select id::uuid, kind, area, name
                        from unnest(:id::text[], :kind::text[], :area::text[], :name::text[]) as r (id, kind, area, name)
                        """)
                .param("id", column(rows, row -> row.id().value()))
                .param("kind", column(rows, Authority::kind))
                .param("area", column(rows, Authority::area))
                .param("name", column(rows, Authority::name))
                .update();
    }

    private void insertUnits(List<Unit> rows) {
        jdbc.sql("""
                        insert into organisation.unit (id, authority_id, kind, name, district, phone, receiver_id)
                        select id::uuid, authority::uuid, kind, name, district, phone, receiver::uuid
                        from unnest(:id::text[], :authority::text[], :kind::text[], :name::text[], :district::text[],
                                    :phone::text[], :receiver::text[])
                             as r (id, authority, kind, name, district, phone, receiver)
                        """)
                .param("id", column(rows, row -> row.id().value()))
                .param("authority", column(rows, row -> row.authority().value()))
                .param("kind", column(rows, Unit::kind))
                .param("name", column(rows, Unit::name))
                .param("district", column(rows, Unit::district))
                .param("phone", column(rows, Unit::phone))
                .param(
                        "receiver",
                        column(
                                rows,
                                row -> row.findReceiver().map(UnitId::value).orElse(null)))
                .update();
    }

    private void insertHours(List<Entry<UnitId, OpeningHours.Span>> rows) {
        jdbc.sql("""
                        insert into organisation.opening (unit_id, day, opens, closes)
                        select unit::uuid, day, opens::time, closes::time
                        from unnest(:unit::text[], :day::text[], :opens::text[], :closes::text[])
                             as r (unit, day, opens, closes)
                        """)
                .param("unit", column(rows, row -> row.getKey().value()))
                .param("day", column(rows, row -> row.getValue().day()))
                .param("opens", column(rows, row -> row.getValue().opens()))
                .param("closes", column(rows, row -> row.getValue().closes()))
                .update();
    }

    private void insertPhones(List<Phone> rows) {
        for (var row : rows) {
            jdbc.sql("""
                            insert into organisation.phone (code, position, kind, number, name_sv, name_en, hours_sv, hours_en,
                                                            source, verified, last_checked)
                            values (:code, :position, :kind, :number, :nameSv, :nameEn, :hoursSv, :hoursEn,
                                    :source, :verified, :lastChecked)
                            """)
                    .param("code", row.code())
                    .param("position", OWN_NUMBERS)
                    .param("kind", row.kind().name())
                    .param("number", row.number())
                    .param("nameSv", row.nameSv())
                    .param("nameEn", row.nameEn())
                    .param("hoursSv", row.hoursSv())
                    .param("hoursEn", row.hoursEn())
                    .param("source", row.source())
                    .param("verified", row.verified())
                    .param("lastChecked", row.findLastChecked().orElse(null))
                    .update();
        }
    }

    void insertStaff(List<StaffMember> rows) {
        jdbc.sql("""
                        insert into organisation.staff (authority_id, id, unit_id, name, title, valid_from, valid_to)
                        select authority::uuid, id::uuid, unit::uuid, name, title, starts::date, ends::date
                        from unnest(:authority::text[], :id::text[], :unit::text[], :name::text[], :title::text[],
                                    :starts::text[], :ends::text[])
                             as r (authority, id, unit, name, title, starts, ends)
                        """)
                .param("authority", column(rows, row -> row.authority().value()))
                .param("id", column(rows, row -> row.id().value()))
                .param("unit", column(rows, row -> row.unit().value()))
                .param("name", column(rows, StaffMember::name))
                .param("title", column(rows, StaffMember::title))
                .param("starts", column(rows, StaffMember::from))
                .param("ends", column(rows, StaffMember::to))
                .update();
    }

    private static <R> @Nullable String[] column(List<R> rows, Function<R, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
    }
}
