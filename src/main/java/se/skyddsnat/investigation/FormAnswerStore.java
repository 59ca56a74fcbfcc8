package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.db.Id;
import se.skyddsnat.instrument.Answers;
import se.skyddsnat.instrument.InstrumentId;

/** All SQL over answers to forms, and over the drafts of them. */
@Repository
class FormAnswerStore {

    private static final String AUTHOR = """
            (select w.name from casework.writer w
             where w.authority_id = f.authority_id and w.account_id = f.author_id) as author""";

    private final JdbcClient jdbc;
    private final Clock clock;

    FormAnswerStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@return what was answered about a child, the latest first} */
    List<FormAnswer> list(CaseId id) {
        return jdbc.sql("""
                        select f.id, f.form_id, f.judgement, f.at, f.author_id, %s,
                            array(select key from jsonb_each_text(f.fields) order by key) as names,
                            array(select value from jsonb_each_text(f.fields) order by key) as answers
                        from investigation.form_answer f
                        where f.case_id = :case order by f.at desc, f.id desc
                        """.formatted(AUTHOR))
                .param("case", id.value())
                .query((row, _) -> new FormAnswer(
                        new AnswerId(uuid(row, "id")),
                        new InstrumentId(uuid(row, "form_id")),
                        answers(texts(row, "names"), texts(row, "answers")),
                        text(row, "judgement"),
                        Signature.of(row)))
                .list();
    }

    /** {@return what somebody has begun to answer, the first first} */
    List<FormDraft> drafts(CaseId id) {
        var typed = typed(id);
        return jdbc.sql("""
                        select f.id, f.form_id, f.at, f.author_id, %s
                        from investigation.form_draft f
                        where f.case_id = :case order by f.at, f.id
                        """.formatted(AUTHOR))
                .param("case", id.value())
                .query((row, _) -> {
                    var draft = new AnswerId(uuid(row, "id"));
                    var fields = typed.getOrDefault(draft, Map.of());
                    return new FormDraft(
                            draft,
                            new InstrumentId(uuid(row, "form_id")),
                            Signature.of(row),
                            fields.values().stream()
                                    .mapToInt(FormDraft.Typing::revision)
                                    .max()
                                    .orElse(0),
                            fields);
                })
                .list();
    }

    /** {@return what a page has seen in the fields of a draft, or typed itself} */
    Map<String, String> seen(AnswerId draft, FormPlace place) {
        var seen = new HashMap<String, String>();
        jdbc.sql("""
                        select distinct on (field) field, value from investigation.form_typing
                        where draft_id = :draft and (revision <= :revision or writer = :writer)
                        order by field, revision desc
                        """)
                .param("draft", draft.value())
                .param("revision", place.revision())
                .param("writer", place.writer())
                .query(row -> {
                    seen.put(text(row, "field"), text(row, "value"));
                });
        return seen;
    }

    void begin(User by, CaseId id, AnswerId draft, InstrumentId form) {
        jdbc.sql("""
                        insert into investigation.form_draft (authority_id, id, case_id, form_id, at, author_id)
                        values (:authority, :id, :case, :form, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("id", draft.value())
                .param("case", id.value())
                .param("form", form.value())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
    }

    void type(User by, CaseId id, FormDraft draft, FormPlace place, Map<String, String> fields) {
        if (fields.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into investigation.form_typing
                            (authority_id, id, case_id, draft_id, field, value, revision, writer, at, author_id)
                        select :authority, new.id, :case, :draft, new.field, new.value, :revision, :writer, :now, :author
                        from unnest(:ids::uuid[], :fields::text[], :values::text[]) as new (id, field, value)
                        """)
                .param("authority", by.authority().value())
                .param("case", id.value())
                .param("draft", draft.id().value())
                .param("revision", draft.revision() + 1)
                .param("writer", place.writer())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .param(
                        "ids",
                        fields.keySet().stream().map(_ -> Id.make().toString()).toArray(String[]::new))
                .param("fields", fields.keySet().toArray(String[]::new))
                .param("values", fields.values().toArray(String[]::new))
                .update();
    }

    /** The draft becomes an answer under the same id. */
    void finish(User by, CaseId id, FormDraft draft, Answers standing) {
        jdbc.sql("""
                        insert into investigation.form_answer
                            (authority_id, id, case_id, form_id, fields, judgement, at, author_id)
                        values (:authority, :id, :case, :form, jsonb_object(:names::text[], :answers::text[]), :judgement,
                            :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("id", draft.id().value())
                .param("case", id.value())
                .param("form", draft.form().value())
                .param("names", standing.fields().keySet().toArray(String[]::new))
                .param("answers", standing.fields().values().toArray(String[]::new))
                .param("judgement", draft.judgement().strip())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
        remove(by, draft.id());
    }

    /** A draft goes, with all that was typed in it. */
    void remove(User by, AnswerId draft) {
        jdbc.sql("delete from investigation.form_draft where authority_id = :authority and id = :id")
                .param("authority", by.authority().value())
                .param("id", draft.value())
                .update();
    }

    private Map<AnswerId, Map<String, FormDraft.Typing>> typed(CaseId id) {
        var typed = new HashMap<AnswerId, Map<String, FormDraft.Typing>>();
        jdbc.sql("""
                        select distinct on (f.draft_id, f.field)
                            f.draft_id, f.field, f.value, f.revision, f.at, f.author_id, %s
                        from investigation.form_typing f
                        where f.case_id = :case order by f.draft_id, f.field, f.revision desc
                        """.formatted(AUTHOR)).param("case", id.value()).query(row -> {
            typed.computeIfAbsent(new AnswerId(uuid(row, "draft_id")), _ -> new HashMap<>())
                    .put(
                            text(row, "field"),
                            new FormDraft.Typing(text(row, "value"), row.getInt("revision"), Signature.of(row)));
        });
        return typed;
    }

    private static Answers answers(List<String> names, List<String> answers) {
        return new Answers(
                IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, answers::get)));
    }
}
