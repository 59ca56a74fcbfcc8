package se.skyddsnat.concern;

import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.timestamp;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.db.TransactionLock;

/** All SQL over drafts. Personal numbers are sealed on the way in, and opened only when a single draft is read. */
@Component
class DraftStore {

    private static final String DRAFT = """
            select draft.id, draft.unit_id, draft.author_id, draft.started_at, s.field, s.revision, s.value, s.sealed, s.saved_at,
                array(select c.id from concern.draft_child c
                      where c.authority_id = draft.authority_id and c.draft_id = draft.id order by c.number) as children
            from concern.draft
            cross join %s
            left join concern.draft_standing s on s.authority_id = draft.authority_id and s.draft_id = draft.id
            where %s
            """.formatted(User.VIEWER, ConcernAction.WRITE.filter());

    private final JdbcClient jdbc;
    private final PersonKeys keys;

    DraftStore(JdbcClient jdbc, PersonKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** {@return the person's drafts, the newest first; what is sealed stays shut and is left out} */
    List<Draft> list(User user) {
        return DraftRow.drafts(
                jdbc.sql(DRAFT + "order by draft.started_at desc, draft.id")
                        .params(user.viewer())
                        .query((row, _) -> DraftRow.of(row))
                        .list(),
                (_, _) -> Optional.empty());
    }

    Optional<Draft> find(User user, ReportId id) {
        var rows = jdbc.sql(DRAFT + "and draft.id = :id")
                .params(user.viewer())
                .param("id", id.value())
                .query((row, _) -> DraftRow.of(row))
                .list();
        return DraftRow.drafts(rows, (row, number) -> open(user, row, number)).stream()
                .findFirst();
    }

    /** Waits until nobody else writes in this draft or sends it; holds until the transaction ends. */
    void lock(ReportId id) {
        TransactionLock.take(jdbc, id.value().toString());
    }

    void insert(User user, ReportId id, Instant now) {
        jdbc.sql("""
                insert into concern.draft (authority_id, id, unit_id, author_id, started_at)
                values (:authority, :id, :unit, :author, :now)
                """)
                .param("authority", user.authority().value())
                .param("id", id.value())
                .param("unit", user.unit().value())
                .param("author", user.account())
                .param("now", timestamp(now))
                .update();
    }

    void insertChild(User user, ReportId id, int number) {
        jdbc.sql("""
                insert into concern.draft_child (authority_id, id, draft_id, number)
                values (:authority, :id, :draft, :number)
                """)
                .param("authority", user.authority().value())
                .param("id", Id.make())
                .param("draft", id.value())
                .param("number", number)
                .update();
    }

    /** Adds a revision of every field in which the writer has changed what the writer saw. */
    void save(User user, Draft draft, Writing writing, Map<String, String> typed, Instant now) {
        save(user, draft, writing, typed, true, now);
    }

    /** The same for what the browser saves by itself: it may come late, when its page has been sent already. */
    void autosave(User user, Draft draft, Writing writing, Map<String, String> typed, Instant now) {
        if (!isSubmitted(user, draft, writing.writer())) {
            save(user, draft, writing, typed, false, now);
        }
    }

    private void save(
            User user, Draft draft, Writing writing, Map<String, String> typed, boolean submitted, Instant now) {
        var seen = seen(user, draft, writing, typed.keySet());
        typed.forEach((field, value) -> {
            if (!value.equals(seen.getOrDefault(field, ""))) {
                insert(user, draft, writing, field, value, submitted, now);
            }
        });
    }

    private boolean isSubmitted(User user, Draft draft, UUID writer) {
        return jdbc.sql("""
                select exists (select from concern.draft_answer
                               where authority_id = :authority and draft_id = :draft and writer = :writer and submitted)
                """)
                .param("authority", user.authority().value())
                .param("draft", draft.id().value())
                .param("writer", writer)
                .query(Boolean.class)
                .single();
    }

    /** Settles which of a field's texts holds: it is written once more, over all the others. */
    void keep(User user, Draft draft, UUID writer, String field, int revision, Instant now) {
        jdbc.sql("""
                insert into concern.draft_answer
                    (authority_id, draft_id, field, revision, based_on, writer, value, sealed, saved_at)
                select authority_id, draft_id, field, :next, :latest, :writer, value, sealed, :now
                from concern.draft_standing
                where authority_id = :authority and draft_id = :draft and field = :field and revision = :revision
                """)
                .param("next", draft.revision() + 1)
                .param("latest", draft.revision())
                .param("writer", writer)
                .param("now", timestamp(now))
                .param("authority", user.authority().value())
                .param("draft", draft.id().value())
                .param("field", field)
                .param("revision", revision)
                .update();
    }

    /** Removes a draft with all its revisions, and forgets the numbers of the children who did not go with a report. */
    void remove(User user, Draft draft, Collection<Draft.Child> forgotten) {
        jdbc.sql("delete from concern.draft where authority_id = :authority and id = :id")
                .param("authority", user.authority().value())
                .param("id", draft.id().value())
                .update();
        forgotten.forEach(child -> keys.forget(user.authority().value(), child.id()));
    }

    /** {@return how many were taken away of those kept last before a moment, whoever wrote them} */
    int forget(Instant leftBefore) {
        return jdbc.sql("select concern.forget_drafts(:before)")
                .param("before", timestamp(leftBefore))
                .query(Integer.class)
                .single();
    }

    private Map<String, String> seen(User user, Draft draft, Writing writing, Collection<String> fields) {
        var seen = new HashMap<String, String>();
        jdbc.sql("""
                select distinct on (field) field, value, sealed
                from concern.draft_answer
                where authority_id = :authority and draft_id = :draft and field = any(:fields)
                    and (revision <= :based_on or writer = :writer)
                order by field, revision desc
                """)
                .param("authority", user.authority().value())
                .param("draft", draft.id().value())
                .param("fields", fields.toArray(String[]::new))
                .param("based_on", writing.basedOn())
                .param("writer", writing.writer())
                .query((row, _) -> {
                    var field = row.getString("field");
                    var sealed = row.getBytes("sealed");
                    var value = sealed == null
                            ? findText(row, "value")
                            : sealing(draft, field)
                                    .flatMap(child -> keys.open(user.authority().value(), child.id(), sealed));
                    return Map.entry(field, value.orElse(""));
                })
                .list()
                .forEach(entry -> seen.put(entry.getKey(), entry.getValue()));
        return seen;
    }

    private void insert(
            User user, Draft draft, Writing writing, String field, String value, boolean submitted, Instant now) {
        var sealed = value.isEmpty()
                ? null
                : sealing(draft, field)
                        .map(child -> keys.sealMore(user.authority().value(), child.id(), value))
                        .orElse(null);
        jdbc.sql("""
                insert into concern.draft_answer
                    (authority_id, draft_id, field, revision, based_on, writer, value, sealed, submitted, saved_at)
                values (:authority, :draft, :field, :revision, :based_on, :writer, :value, :sealed, :submitted, :now)
                """)
                .param("authority", user.authority().value())
                .param("draft", draft.id().value())
                .param("field", field)
                .param("revision", draft.revision() + 1)
                .param("based_on", Math.clamp(writing.basedOn(), 0, draft.revision()))
                .param("writer", writing.writer())
                .param("value", sealed == null ? value : null)
                .param("sealed", sealed)
                .param("submitted", submitted)
                .param("now", timestamp(now))
                .update();
    }

    /** {@return the child under whose key a field is sealed, if it is such a field} */
    private static Optional<Draft.Child> sealing(Draft draft, String field) {
        return draft.children().stream()
                .filter(child -> child.fields().personalNumber().equals(field))
                .findFirst();
    }

    private Optional<String> open(User user, DraftRow row, byte[] sealed) {
        return row.child().flatMap(child -> keys.open(user.authority().value(), child.id(), sealed));
    }
}
