package se.skyddsnat.instrument;

import static se.skyddsnat.db.Columns.timestamp;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.TransactionLock;
import se.skyddsnat.web.NotFound;

/** All SQL over forms. */
@Component
class InstrumentStore {

    private final JdbcClient jdbc;

    InstrumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return every version of the authority's forms, the latest of each first} */
    List<Version> list(User user) {
        return jdbc.sql(VersionRow.FORM + """
                        where f.id in (select f.id from instrument.form f, %s where %s)
                        order by f.code, f.version desc
                        """.formatted(User.VIEWER, InstrumentAction.LIST.filter()))
                .params(user.viewer())
                .query((row, _) -> VersionRow.version(row))
                .list();
    }

    /** {@return the versions of one form, the latest first} */
    List<Version> versions(String code) {
        return jdbc.sql(VersionRow.FORM + "where f.code = :code order by f.version desc")
                .param("code", code)
                .query((row, _) -> VersionRow.version(row))
                .list();
    }

    /** {@return what was published and is not withdrawn, to whoever may answer} */
    List<Version> published() {
        return jdbc.sql(VersionRow.FORM + "where p.at is not null and w.at is null order by f.code, f.version desc")
                .query((row, _) -> VersionRow.version(row))
                .list();
    }

    Optional<Version> find(InstrumentId id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<Version> find(Collection<InstrumentId> ids) {
        return jdbc.sql(VersionRow.FORM + "where f.id = any(:ids)")
                .param("ids", ids.stream().map(InstrumentId::value).toArray(UUID[]::new))
                .query((row, _) -> VersionRow.version(row))
                .list();
    }

    /** {@return the whole form with its questions} */
    Definition definition(InstrumentId id) {
        var file = jdbc.sql("select definition from instrument.form where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        return switch (DefinitionReader.read(file)) {
            case Checked.Form(var definition) -> definition;
            case Checked.Faulty(var faults) -> throw new IllegalStateException("A kept form cannot be read: " + faults);
        };
    }

    Optional<Integer> latest(String code) {
        return jdbc.sql("select max(version) as version from instrument.form where code = :code having count(*) > 0")
                .param("code", code)
                .query(Integer.class)
                .optional();
    }

    void lock(String code) {
        TransactionLock.take(jdbc, "instrument " + code);
    }

    void insert(User user, InstrumentId id, Heading form, String file, Instant now) {
        var training = form.training();
        jdbc.sql("""
                insert into instrument.form (authority_id, id, code, version, title_sv, title_en, age_from, age_to,
                    settings, training, training_sv, training_en, valid_to, definition, at, author_id)
                values (:authority, :id, :code, :version, :titleSv, :titleEn, :ageFrom, :ageTo,
                    :settings, :training, :trainingSv, :trainingEn, :validTo, :definition, :now, :author)
                """)
                .param("authority", user.authority().value())
                .param("id", id.value())
                .param("code", form.code())
                .param("version", form.version())
                .param("titleSv", form.title().sv())
                .param("titleEn", form.title().en())
                .param("ageFrom", form.audience().ageFrom())
                .param("ageTo", form.audience().ageTo())
                .param(
                        "settings",
                        form.audience().settings().stream().map(Setting::name).toArray(String[]::new))
                .param("training", training == null ? null : training.code())
                .param("trainingSv", training == null ? null : training.name().sv())
                .param("trainingEn", training == null ? null : training.name().en())
                .param("validTo", form.validTo())
                .param("definition", file)
                .param("now", timestamp(now))
                .param("author", user.account())
                .update();
    }

    void approve(User user, InstrumentId form, String words, Instant now) {
        insert("approval", "words, ", ":words, ", user, form, now)
                .param("words", words)
                .update();
    }

    boolean hasApproved(User user, InstrumentId form) {
        return jdbc.sql("select exists (select from instrument.approval where form_id = :form and author_id = :author)")
                .param("form", form.value())
                .param("author", user.account())
                .query(Boolean.class)
                .single();
    }

    void publish(User user, InstrumentId form, Instant now) {
        insert("publication", "", "", user, form, now).update();
    }

    void withdraw(User user, InstrumentId form, String words, Instant now) {
        insert("withdrawal", "words, ", ":words, ", user, form, now)
                .param("words", words)
                .update();
    }

    private StatementSpec insert(
            String table, String columns, String values, User user, InstrumentId form, Instant now) {
        return jdbc.sql("""
                insert into instrument.%s (authority_id, id, form_id, %s at, author_id)
                values (:authority, :id, :form, %s :now, :author)
                """.formatted(table, columns, values))
                .param("authority", user.authority().value())
                .param("id", Id.make())
                .param("form", form.value())
                .param("now", timestamp(now))
                .param("author", user.account());
    }
}
