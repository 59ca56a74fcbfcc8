package se.skyddsnat.instrument;

import static se.skyddsnat.db.Columns.findInstant;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.texts;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A form's version as it is read: who wrote it, who approved it, whether it is published, followed or withdrawn. */
final class VersionRow {

    static final String FORM = """
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

    private VersionRow() {}

    static Version version(ResultSet row) throws SQLException {
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
