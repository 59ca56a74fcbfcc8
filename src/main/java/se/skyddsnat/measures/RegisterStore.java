package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL that reads the register. */
@Component
class RegisterStore {

    private static final String CURRENT = """
            select c.id, c.kind, c.code, c.body, c.version, false as withdrawn, null as why, c.at, c.author, c.way from measures.current c
            """;

    private final JdbcClient jdbc;
    private final Kept<Register> kept = new Kept<>();

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return the register as it holds now} */
    Register register() {
        long number = jdbc.sql("select coalesce(max(number), 0) from measures.entry")
                .query(Long.class)
                .single();
        return kept.get(number, () -> new Register(items(list())));
    }

    /** {@return all that holds, in the order it came} */
    List<Entry> list() {
        return jdbc.sql(CURRENT + "order by c.position")
                .query((row, _) -> entry(row))
                .list();
    }

    Optional<Entry> find(String code) {
        return jdbc.sql(CURRENT + "where c.code = :code")
                .param("code", code)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** {@return what holds of these codes} */
    Map<String, Item> find(List<String> codes) {
        return jdbc
                .sql(CURRENT + "where c.code = any(:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> entry(row).item())
                .list()
                .stream()
                .collect(Collectors.toMap(Item::code, item -> item));
    }

    /** {@return every version of a thing, the latest first, also of one that was taken out} */
    List<Entry> versions(String code) {
        return jdbc.sql("""
                select i.id, i.kind, i.code, e.body, e.version, e.withdrawn, e.why, e.at, e.author, e.way
                from measures.item i join measures.entry e on e.item_id = i.id
                where i.code = :code order by e.version desc
                """).param("code", code).query((row, _) -> entry(row)).list();
    }

    /** {@return what points at a thing now} */
    List<Pointing> pointing(String code) {
        return jdbc.sql("""
                select h.field, c.id, c.kind, c.code, c.body, c.version, false as withdrawn, null as why, c.at, c.author, c.way
                from measures.chain h join measures.current c on c.id = h.from_id
                where h.to_code = :code order by c.position, h.field
                """)
                .param("code", code)
                .query((row, _) -> new Pointing(text(row, "field"), entry(row).item()))
                .list();
    }

    /** {@return the newest versions, the latest first} */
    List<Entry> latest(int most) {
        return jdbc.sql("""
                select i.id, i.kind, i.code, e.body, e.version, e.withdrawn, e.why, e.at, e.author, e.way
                from measures.entry e join measures.item i on i.id = e.item_id
                order by e.at desc, i.position desc limit :most
                """).param("most", most).query((row, _) -> entry(row)).list();
    }

    /** {@return versions written since a moment, the latest first; first versions from a file say nothing new and are left out} */
    List<Entry> since(Instant moment) {
        return jdbc.sql("""
                select i.id, i.kind, i.code, e.body, e.version, e.withdrawn, e.why, e.at, e.author, e.way
                from measures.entry e join measures.item i on i.id = e.item_id
                where e.at >= :since and not (e.version = 1 and e.way = 'FILE')
                order by e.at desc, i.position desc limit 100
                """)
                .param("since", timestamp(moment))
                .query((row, _) -> entry(row))
                .list();
    }

    /** {@return every version of everything, in the order it came} */
    List<Entry> history() {
        return jdbc.sql("""
                select i.id, i.kind, i.code, e.body, e.version, e.withdrawn, e.why, e.at, e.author, e.way
                from measures.entry e join measures.item i on i.id = e.item_id
                order by e.at, i.position, e.version
                """).query((row, _) -> entry(row)).list();
    }

    Known known() {
        var kinds = new HashMap<String, Kind>();
        var registries = new HashMap<String, String>();
        var follows = new HashMap<String, List<String>>();
        for (var entry : list()) {
            var item = entry.item();
            kinds.put(item.code(), item.kind());
            if (item.kind() == Kind.MATTER) {
                follows.put(item.code(), item.body().texts("follows"));
                if (item.body().has("registry")) {
                    registries.put(item.body().text("registry"), item.code());
                }
            }
        }
        return new Known(kinds, registries, follows, withdrawn());
    }

    private Map<String, Kind> withdrawn() {
        var kinds = new HashMap<String, Kind>();
        jdbc.sql("""
                select i.code, i.kind from measures.item i
                join measures.entry e on e.item_id = i.id and e.version = i.version
                where e.withdrawn
                """)
                .query((row, _) -> kinds.put(text(row, "code"), oneOf(row, "kind", Kind.class)) == null)
                .list();
        return kinds;
    }

    /** {@return how many months a measure has reports of, or an indicator values} */
    int months(ItemId item) {
        return jdbc.sql("""
                select count(distinct month) from (
                    select month from measures.month_report where measure_id = :item
                    union all select month from measures.value where indicator_id = :item) m
                """).param("item", item.value()).query(Integer.class).single();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var kind = oneOf(row, "kind", Kind.class);
        return new Entry(
                new ItemId(uuid(row, "id")),
                new Item(kind, text(row, "code"), BodyJson.read(kind, text(row, "body"))),
                row.getInt("version"),
                row.getBoolean("withdrawn"),
                findText(row, "why").orElse(""),
                instant(row, "at"),
                text(row, "author"),
                oneOf(row, "way", Entry.Way.class));
    }

    /** {@return items out of entries} */
    static List<Item> items(List<Entry> entries) {
        return entries.stream().map(Entry::item).toList();
    }
}
