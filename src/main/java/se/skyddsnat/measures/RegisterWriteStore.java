package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.TransactionLock;

/** The SQL that writes in the register: things and versions of things, one work at a time. */
@Component
class RegisterWriteStore {

    private final JdbcClient jdbc;

    RegisterWriteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else writes in the register before this work is done. */
    void lock() {
        TransactionLock.take(jdbc, "measures");
    }

    /** {@return the number of the version that holds, or 0 for a code that is new; also of what was taken out} */
    Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        jdbc.sql("select code, version from measures.item")
                .query((row, _) -> numbers.put(text(row, "code"), row.getInt("version")) == null)
                .list();
        return numbers;
    }

    /** Takes in things that are new and new versions of things that are there; what they point at is in or among them. */
    void insert(List<NewEntry> entries, Writer writer) {
        // All things first: a version may point at one that comes later.
        var ids = entries.stream().map(this::item).toList();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var id = Id.make();
            jdbc.sql("""
                    insert into measures.entry (id, item_id, version, body, withdrawn, why, at, author_id, author, way)
                    values (:id, :item, :version, cast(:body as jsonb), :withdrawn, :why, :at, :authorId, :author, :way)
                    """)
                    .param("id", id)
                    .param("item", ids.get(i).value())
                    .param("version", entry.number())
                    .param("body", BodyJson.write(entry.item().body()))
                    .param("withdrawn", entry.why() != null)
                    .param("why", entry.why())
                    .param("at", timestamp(writer.at()))
                    .param("authorId", writer.account())
                    .param("author", writer.name())
                    .param("way", writer.way().name())
                    .update();
            links(id, entry.item());
        }
    }

    private ItemId item(NewEntry entry) {
        var id = new ItemId(Id.make());
        return jdbc.sql("""
                insert into measures.item as i (id, code, kind, version) values (:id, :code, :kind, :version)
                on conflict (code) do update set version = excluded.version
                returning i.id
                """)
                .param("id", id.value())
                .param("code", entry.item().code())
                .param("kind", entry.item().kind().name())
                .param("version", entry.number())
                .query((row, _) -> new ItemId(uuid(row, "id")))
                .single();
    }

    private void links(UUID entry, Item item) {
        var positions = new HashMap<String, Integer>();
        for (var link : item.links()) {
            jdbc.sql("""
                    insert into measures.link (entry_id, field, position, to_id)
                    select :entry, :field, :position, i.id from measures.item i where i.code = :code
                    """)
                    .param("entry", entry)
                    .param("field", link.field())
                    .param("position", positions.merge(link.field(), 1, Integer::sum) - 1)
                    .param("code", link.code())
                    .update();
        }
    }

    /** Who writes, when and how. */
    record Writer(@Nullable UUID account, String name, Instant at, Entry.Way way) {}

    /**
     * A version to be taken in.
     *
     * @param why it takes the thing out of the register; null for one that holds
     */
    record NewEntry(Item item, int number, @Nullable String why) {}
}
