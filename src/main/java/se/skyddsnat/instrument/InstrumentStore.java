package se.skyddsnat.instrument;

import static se.skyddsnat.db.Columns.findInstant;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.NotFound;

/** All SQL over forms. */
@Component
class InstrumentStore {

    private static final String FORM = """
            select f.id, f.code, f.version, f.title_sv, f.title_en, f.age_from, f.age_to, f.settings,
                f.training, f.training_sv, f.training_en, f.valid_to, f.at, author.name as author,
                array(select p.name from instrument.approval a
                      join instrument.person p on p.authority_id = a.authority_id and p.account_id = a.author_id
                      where a.authority_id = f.authority_id and a.form_id = f.id order by a.at, a.id) as signed_by,
                array(select a.words from instrument.approval a
                      where a.authority_id = f.authority_id and a.form_id = f.id order by a.at, a.id) as signed_words,
                array(select a.at::text from instrument.approval a
                      where a.authority_id = f.authority_id and a.form_id = f.id order by a.at, a.id) as signed_at,
                p.at as published_at, publisher.name as publisher,
                w.at as withdrawn_at, w.words as withdrawn_words, withdrawer.name as withdrawer,
                exists (select from instrument.form later
                        join instrument.publication lp on lp.authority_id = later.authority_id and lp.form_id = later.id
                        where later.authority_id = f.authority_id and later.code = f.code and later.version > f.version)
                    as followed
            from instrument.form f
            join instrument.person author on author.authority_id = f.authority_id and author.account_id = f.author_id
            left join instrument.publication p on p.authority_id = f.authority_id and p.form_id = f.id
            left join instrument.person publisher
                on publisher.authority_id = p.authority_id and publisher.account_id = p.author_id
            left join instrument.withdrawal w on w.authority_id = f.authority_id and w.form_id = f.id
            left join instrument.person withdrawer
                on withdrawer.authority_id = w.authority_id and withdrawer.account_id = w.author_id
            """;

    private final JdbcClient jdbc;

    InstrumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return every version of the authority's forms, the latest of each first} */
    List<Version> list(User user) {
        return jdbc.sql(FORM + """
                        where f.id in (select f.id from instrument.form f, %s where %s)
                        order by f.code, f.version desc
                        """.formatted(User.VIEWER, InstrumentAction.LIST.filter()))
                .params(user.viewer())
                .query((row, _) -> version(row))
                .list();
    }

    /** {@return the versions of one form, the latest first} */
    List<Version> versions(String code) {
        return jdbc.sql(FORM + "where f.code = :code order by f.version desc")
                .param("code", code)
                .query((row, _) -> version(row))
                .list();
    }

    /** {@return what was published and is not withdrawn, to whoever may answer} */
    List<Version> published() {
        return jdbc.sql(FORM + "where p.at is not null and w.at is null order by f.code, f.version desc")
                .query((row, _) -> version(row))
                .list();
    }

    Optional<Version> find(InstrumentId id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<Version> find(Collection<InstrumentId> ids) {
        return jdbc.sql(FORM + "where f.id = any(:ids)")
                .param("ids", ids.stream().map(InstrumentId::value).toArray(UUID[]::new))
                .query((row, _) -> version(row))
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
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('instrument ' || :code, 0))")
                .param("code", code)
                .query((_, _) -> true)
                .list();
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
        jdbc.sql("""
                insert into instrument.approval (authority_id, id, form_id, words, at, author_id)
                values (:authority, :id, :form, :words, :now, :author)
                """)
                .param("authority", user.authority().value())
                .param("id", Id.make())
                .param("form", form.value())
                .param("words", words)
                .param("now", timestamp(now))
                .param("author", user.account())
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
        jdbc.sql("""
                insert into instrument.publication (authority_id, id, form_id, at, author_id)
                values (:authority, :id, :form, :now, :author)
                """)
                .param("authority", user.authority().value())
                .param("id", Id.make())
                .param("form", form.value())
                .param("now", timestamp(now))
                .param("author", user.account())
                .update();
    }

    void withdraw(User user, InstrumentId form, String words, Instant now) {
        jdbc.sql("""
                insert into instrument.withdrawal (authority_id, id, form_id, words, at, author_id)
                values (:authority, :id, :form, :words, :now, :author)
                """)
                .param("authority", user.authority().value())
                .param("id", Id.make())
                .param("form", form.value())
                .param("words", words)
                .param("now", timestamp(now))
                .param("author", user.account())
                .update();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                new InstrumentId(uuid(row, "id")),
                heading(row),
                new Signature(text(row, "author"), instant(row, "at"), ""),
                approvals(row),
                signature(row, "published_at", "publisher", ""),
                signature(row, "withdrawn_at", "withdrawer", row.getString("withdrawn_words")),
                row.getBoolean("followed"));
    }

    private static Heading heading(ResultSet row) throws SQLException {
        var training = row.getString("training");
        return new Heading(
                text(row, "code"),
                row.getInt("version"),
                words(row, "title"),
                new Audience(
                        row.getInt("age_from"),
                        row.getObject("age_to", Integer.class),
                        texts(row, "settings").stream().map(Setting::valueOf).collect(Collectors.toSet())),
                training == null ? null : new Heading.Training(training, words(row, "training")),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Words words(ResultSet row, String column) throws SQLException {
        return new Words(text(row, column + "_sv"), row.getString(column + "_en"));
    }

    private static List<Signature> approvals(ResultSet row) throws SQLException {
        var names = texts(row, "signed_by");
        var words = texts(row, "signed_words");
        var at = (String[]) row.getArray("signed_at").getArray();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Signature(names.get(i), moment(at[i]), words.get(i)))
                .toList();
    }

    private static Instant moment(String written) {
        return OffsetDateTime.parse(written.replace(' ', 'T').replaceFirst("([+-]\\d\\d)$", "$1:00"))
                .toInstant();
    }

    private static @Nullable Signature signature(ResultSet row, String at, String name, @Nullable String words)
            throws SQLException {
        var moment = findInstant(row, at);
        return moment.isEmpty() ? null : new Signature(text(row, name), moment.get(), words == null ? "" : words);
    }
}
