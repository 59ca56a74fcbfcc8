package se.skyddsnat.organisation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Columns;

/** All SQL over the municipality and its parts. */
@Component
class OrganisationStore {

    private static final String AUTHORITY = "select id, kind, area, name from organisation.authority ";

    private static final String UNIT = """
            select u.id, u.authority_id, u.kind, u.name, u.district, u.phone, u.receiver_id
            from organisation.unit u
            """;

    private static final String STAFF = """
            select authority_id, id, unit_id, name, title, valid_from, valid_to from organisation.staff
            """;

    private static final String BY_NAME = " order by name collate \"sv-SE-x-icu\", id";

    /** The municipality's own numbers stand after 112 and before the help lines. */
    private static final int OWN_NUMBERS = 20;

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> findMunicipality() {
        return jdbc.sql("select name from organisation.municipality")
                .query(String.class)
                .optional();
    }

    List<Authority> authorities() {
        return jdbc.sql(AUTHORITY + BY_NAME).query(OrganisationStore::authority).list();
    }

    Optional<Authority> find(AuthorityId id) {
        return jdbc.sql(AUTHORITY + "where id = :id")
                .param("id", id.value())
                .query(OrganisationStore::authority)
                .optional();
    }

    List<Unit> units() {
        return jdbc.sql(UNIT + BY_NAME).query(OrganisationStore::unit).list();
    }

    List<Unit> units(AuthorityId authority) {
        return jdbc.sql(UNIT + "where u.authority_id = :authority" + BY_NAME)
                .param("authority", authority.value())
                .query(OrganisationStore::unit)
                .list();
    }

    List<Unit> units(UnitKind kind) {
        return jdbc.sql(UNIT + "where u.kind = :kind" + BY_NAME)
                .param("kind", kind.name())
                .query(OrganisationStore::unit)
                .list();
    }

    Optional<Unit> find(UnitId id) {
        return jdbc.sql(UNIT + "where u.id = :id")
                .param("id", id.value())
                .query(OrganisationStore::unit)
                .optional();
    }

    Optional<Unit> findReceiver(UnitId from) {
        return jdbc.sql(UNIT + "join organisation.unit f on f.receiver_id = u.id where f.id = :from")
                .param("from", from.value())
                .query(OrganisationStore::unit)
                .optional();
    }

    List<StaffMember> staff(UnitId unit, LocalDate on) {
        return jdbc.sql(STAFF + """
                        where unit_id = :unit and valid_from <= :on and (valid_to is null or valid_to >= :on)
                        """ + BY_NAME)
                .param("unit", unit.value())
                .param("on", on)
                .query(OrganisationStore::staff)
                .list();
    }

    Optional<StaffMember> find(AuthorityId authority, StaffId id) {
        return jdbc.sql(STAFF + "where authority_id = :authority and id = :id")
                .param("authority", authority.value())
                .param("id", id.value())
                .query(OrganisationStore::staff)
                .optional();
    }

    OpeningHours hours(UnitId unit) {
        return new OpeningHours(jdbc.sql("select day, opens, closes from organisation.opening where unit_id = :unit")
                .param("unit", unit.value())
                .query((row, _) -> new OpeningHours.Span(
                        oneOf(row, "day", OpeningDay.class),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)))
                .list());
    }

    List<Phone> phones() {
        return jdbc.sql("""
                        select code, kind, number, name_sv, name_en, hours_sv, hours_en, source, verified, last_checked
                        from organisation.phone
                        order by position, code
                        """).query(OrganisationStore::phone).list();
    }

    void insert(Structure structure) {
        jdbc.sql("insert into organisation.municipality (name) values (:name)")
                .param("name", structure.municipality())
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

    private void insertStaff(List<StaffMember> rows) {
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

    private static Authority authority(ResultSet row, int number) throws SQLException {
        return new Authority(
                new AuthorityId(uuid(row, "id")),
                oneOf(row, "kind", Authority.Kind.class),
                oneOf(row, "area", Area.class),
                text(row, "name"));
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(uuid(row, "id")),
                new AuthorityId(uuid(row, "authority_id")),
                oneOf(row, "kind", UnitKind.class),
                text(row, "name"),
                text(row, "district"),
                text(row, "phone"),
                Columns.findUuid(row, "receiver_id").map(UnitId::new).orElse(null));
    }

    private static StaffMember staff(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                new AuthorityId(uuid(row, "authority_id")),
                new StaffId(uuid(row, "id")),
                new UnitId(uuid(row, "unit_id")),
                text(row, "name"),
                text(row, "title"),
                date(row, "valid_from"),
                Columns.findDate(row, "valid_to").orElse(null));
    }

    private static Phone phone(ResultSet row, int number) throws SQLException {
        return new Phone(
                text(row, "code"),
                oneOf(row, "kind", Phone.Kind.class),
                text(row, "number"),
                text(row, "name_sv"),
                text(row, "name_en"),
                text(row, "hours_sv"),
                text(row, "hours_en"),
                text(row, "source"),
                row.getBoolean("verified"),
                Columns.findDate(row, "last_checked").orElse(null));
    }
}
