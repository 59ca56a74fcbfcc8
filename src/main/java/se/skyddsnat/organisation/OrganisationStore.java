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
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Columns;

/** Reads the municipality and its parts. */
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

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> findMunicipality() {
        return jdbc.sql("select name from organisation.municipality")
                .query(String.class)
                .optional();
    }

    boolean isDemo() {
        return jdbc.sql("select exists (select from organisation.municipality where demo)")
                .query(Boolean.class)
                .single();
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
