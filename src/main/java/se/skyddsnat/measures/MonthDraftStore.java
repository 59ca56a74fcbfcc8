package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.web.NotFound;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of the one who acts; the database shows nobody another's. */
@Component
class MonthDraftStore {

    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MonthDraftStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** {@return those of a month, the latest first} */
    List<MonthDraft> list(ItemId measure, YearMonth month) {
        return jdbc.sql("""
                select d.id, d.revision, d.fields, d.saved_at from measures.month_draft d
                where d.measure_id = :measure and d.month = :month and d.author_id = (select db.account())
                order by d.saved_at desc, d.id
                """)
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .query((row, _) -> new MonthDraft(
                        uuid(row, "id"),
                        row.getInt("revision"),
                        json.readValue(text(row, "fields"), FIELDS),
                        instant(row, "saved_at")))
                .list();
    }

    /** {@return the revision; 1 when the page kept its first} */
    int save(User by, ItemId measure, YearMonth month, UUID writer, MonthForm form) {
        return jdbc.sql("""
                insert into measures.month_draft (id, measure_id, month, author_id, fields, saved_at)
                values (:writer, :measure, :month, :author, cast(:fields as jsonb), :now)
                on conflict (id) do update set fields = excluded.fields, revision = month_draft.revision + 1,
                        saved_at = excluded.saved_at
                    where month_draft.measure_id = excluded.measure_id and month_draft.month = excluded.month
                returning revision
                """)
                .param("writer", writer)
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .param("author", by.account())
                .param("fields", json.writeValueAsString(form.fields()))
                .param("now", timestamp(clock.instant()))
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What a page showed and goes on from is taken away, unless its own window has written on meanwhile. */
    void replace(MonthWriting writing) {
        writing.shown()
                .ifPresent(shown -> jdbc.sql("""
                        delete from measures.month_draft
                        where id = :id and revision = :revision and id <> :writer and author_id = (select db.account())
                        """)
                        .param("id", shown.id())
                        .param("revision", shown.revision())
                        .param("writer", writing.writer())
                        .update());
    }

    int remove(ItemId measure, YearMonth month, UUID draft) {
        return jdbc.sql("""
                delete from measures.month_draft
                where id = :id and measure_id = :measure and month = :month and author_id = (select db.account())
                """)
                .param("id", draft)
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .update();
    }
}
