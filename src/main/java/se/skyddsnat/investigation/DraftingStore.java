package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.web.NotFound;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of the one who acts; the database shows nobody another's. */
@Repository
class DraftingStore {

    private static final TypeReference<LinkedHashMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DraftingStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** {@return those that stand at a place, the latest first} */
    List<Draft> list(CaseId id, Place place) {
        return jdbc.sql("""
                        select id, revision, fields, saved_at from investigation.draft
                        where case_id = :case and place = :place and author_id = (select db.account())
                            and replaced_by is null and sent is null
                        order by saved_at desc, id
                        """)
                .param("case", id.value())
                .param("place", place.code())
                .query((row, _) -> draft(row))
                .list();
    }

    /** {@return whether it is the page's first; words that the page has sent already are no draft} */
    boolean save(User by, CaseId id, Place place, UUID writer, Typed typed) {
        return about(by, id, place, writer, typed, """
                        insert into investigation.draft (authority_id, id, case_id, author_id, place, fields, saved_at)
                        values (:authority, :writer, :case, :author, :place, cast(:fields as jsonb), :now)
                        on conflict (authority_id, id) do update
                            set fields = excluded.fields, revision = excluded.revision, replaced_by = null, sent = null,
                                saved_at = excluded.saved_at
                            where draft.case_id = excluded.case_id and draft.place = excluded.place
                                and (draft.sent is null
                                    or draft.sent <> investigation.draft_hash(excluded.id, excluded.fields))
                        returning old.id is null or old.sent is not null as first
                        """)
                .query(Boolean.class)
                .optional()
                .orElseGet(() -> {
                    requireSent(id, place, writer);
                    return false;
                });
    }

    /** The page has sent its words: they are a draft no more, nor is what it replaced. */
    void send(User by, CaseId id, Place place, UUID writer, Typed typed) {
        about(by, id, place, writer, typed, """
                        insert into investigation.draft
                            (authority_id, id, case_id, author_id, place, fields, sent, saved_at)
                        values (:authority, :writer, :case, :author, :place, '{}',
                            investigation.draft_hash(:writer, cast(:fields as jsonb)), :now)
                        on conflict (authority_id, id) do update
                            set fields = excluded.fields, sent = excluded.sent, replaced_by = null, saved_at = excluded.saved_at
                            where draft.case_id = excluded.case_id and draft.place = excluded.place
                        """).update();
        remove(id, place, null);
    }

    private StatementSpec about(User by, CaseId id, Place place, UUID writer, Typed typed, String sql) {
        return jdbc.sql(sql)
                .param("authority", by.authority().value())
                .param("writer", writer)
                .param("case", id.value())
                .param("author", by.account())
                .param("place", place.code())
                .param("fields", json.writeValueAsString(typed.fields()))
                .param("now", timestamp(clock.instant()));
    }

    /** Otherwise a draft of another place goes by that name. */
    private void requireSent(CaseId id, Place place, UUID writer) {
        boolean sent = jdbc.sql("""
                        select exists (
                            select from investigation.draft
                            where case_id = :case and place = :place and id = :writer and sent is not null)
                        """)
                .param("case", id.value())
                .param("place", place.code())
                .param("writer", writer)
                .query(Boolean.class)
                .single();
        if (!sent) {
            throw new NotFound();
        }
    }

    /** What a page showed, and goes on from, stands no more, unless its own window has written on meanwhile. */
    void replace(UUID writer, List<Writing.Shown> shown) {
        shown.forEach(each -> jdbc.sql("""
                        update investigation.draft set replaced_by = :writer
                        where id = :id and revision = :revision and id <> :writer
                        """)
                .param("writer", writer)
                .param("id", each.id())
                .param("revision", each.revision())
                .update());
    }

    /** Takes away one, or none, and whatever has been replaced. */
    int remove(CaseId id, Place place, @Nullable UUID draft) {
        return jdbc.sql("""
                        delete from investigation.draft
                        where case_id = :case and place = :place and author_id = (select db.account())
                            and (id = :id or replaced_by is not null)
                        """)
                .param("case", id.value())
                .param("place", place.code())
                .param("id", draft)
                .update();
    }

    /** {@return how many were taken away of those kept last before a moment, whoever wrote them} */
    int forget(Instant leftBefore) {
        return jdbc.sql("select investigation.forget_drafts(:before)")
                .param("before", timestamp(leftBefore))
                .query(Integer.class)
                .single();
    }

    private Draft draft(ResultSet row) throws SQLException {
        Map<String, List<String>> fields = json.readValue(text(row, "fields"), FIELDS);
        return new Draft(uuid(row, "id"), row.getLong("revision"), new Typed(fields), instant(row, "saved_at"));
    }
}
