package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findInstant;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.Formats;

/** The journal: what is written in it, and how its parts are marked. */
@Repository
class JournalStore {

    /** As many as anybody reads at a time. */
    static final int ROWS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@return a page of the journal, the latest first, and one more when there are more pages} */
    List<Entry> list(CaseId id, int page) {
        return entries("order by at desc, id desc limit " + (ROWS + 1) + " offset :from")
                .param("case", id.value())
                .param("from", (Math.max(1, page) - 1) * ROWS)
                .query((row, _) -> entry(row))
                .list();
    }

    /** {@return the documents, the latest first} */
    List<Entry> documents(CaseId id) {
        return entries("and sort = 'DOCUMENT'")
                .param("case", id.value())
                .query((row, _) -> entry(row))
                .list();
    }

    /** {@return the whole journal, the first first} */
    List<Entry> all(CaseId id) {
        return entries("")
                .param("case", id.value())
                .query((row, _) -> entry(row))
                .list()
                .reversed();
    }

    Optional<Entry> find(CaseId id, EntryId entry) {
        return entries("and id = :entry")
                .param("case", id.value())
                .param("entry", entry.value())
                .query((row, _) -> entry(row))
                .optional();
    }

    void add(User by, CaseId id, EntryId note, NewEntry content, Entry.@Nullable Sort corrected) {
        var corrects = content.corrects();
        jdbc.sql("""
                        insert into investigation.note (authority_id, id, case_id, kind, on_day, words, assess_first,
                            corrects_id, corrects_early_id, at, author_id)
                        values (:authority, :id, :case, :kind, :on, :words, :assess, :corrects, :early, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("id", note.value())
                .param("case", id.value())
                .param("kind", content.kind().name())
                .param("on", content.on())
                .param("words", content.words())
                .param("assess", content.assessFirst())
                .param("corrects", at(corrects, corrected == Entry.Sort.NOTE), Types.OTHER)
                .param("early", at(corrects, corrected == Entry.Sort.EARLY_NOTE), Types.OTHER)
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
    }

    void mark(User by, CaseId id, EntryId entry, boolean assessFirst) {
        jdbc.sql("""
                        insert into investigation.mark (authority_id, id, case_id, item_id, assess_first, at, author_id)
                        values (:authority, :id, :case, :item, :assess, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("id", Id.make())
                .param("case", id.value())
                .param("item", entry.value())
                .param("assess", assessFirst)
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
    }

    private static @Nullable UUID at(@Nullable EntryId corrects, boolean there) {
        return corrects == null || !there ? null : corrects.value();
    }

    /** @param part which of a card's entries; who wrote and corrected them is looked up once they are few, and once for all */
    private JdbcClient.StatementSpec entries(String part) {
        var which = part.startsWith("order") ? part : part + " order by at desc, id desc";
        return jdbc.sql("""
                with part as materialized (select * from investigation.entry where case_id = :case %s),
                writer as (
                    select account_id, name from casework.writer where account_id = any(array(select author_id from part))),
                corrected as (
                    select id, max(at) as at
                    from (
                        select corrects_id as id, at from investigation.note
                        where case_id = :case and corrects_id is not null
                        union all
                        select corrects_early_id, at from investigation.note
                        where case_id = :case and corrects_early_id is not null
                        union all
                        select corrects_id, at from casework.case_note
                        where case_id = :case and corrects_id is not null) by_what
                    group by id)
                select e.*, w.name as author, c.at as corrected_at,
                    case when e.corrects is not null then (
                        select o.at from investigation.entry o
                        where o.authority_id = e.authority_id and o.case_id = e.case_id and o.id = e.corrects)
                    end as corrects_at,
                    (select f.birth_date from casework.case_file f where f.id = :case) as birth_date
                from part e
                left join writer w on w.account_id = e.author_id
                left join corrected c on c.id = e.id
                order by e.at desc, e.id desc
                """.formatted(which));
    }

    /** At fifteen the child is a party by itself: what was judged for its guardians before that day is judged again. */
    private boolean assessFirst(ResultSet row) throws SQLException {
        var fifteenth = findDate(row, "birth_date").map(born -> born.plusYears(OpenCase.OWN_PARTY));
        return row.getBoolean("assess_first")
                || (fifteenth.isPresent()
                        && !Formats.day(clock.instant()).isBefore(fifteenth.get())
                        && Formats.day(instant(row, "marked_at")).isBefore(fifteenth.get()));
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new EntryId(uuid(row, "id")),
                oneOf(row, "sort", Entry.Sort.class),
                text(row, "kind"),
                findDate(row, "on_day").orElse(null),
                text(row, "words"),
                findInstant(row, "corrects_at").orElse(null),
                findInstant(row, "corrected_at").orElse(null),
                assessFirst(row),
                row.getObject("bytes", Integer.class),
                new Signature(
                        new AccountId(uuid(row, "author_id")),
                        findText(row, "author").orElse(""),
                        instant(row, "at")));
    }
}
