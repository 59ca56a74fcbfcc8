package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.web.FileKind;

/** All SQL over the files that months rest on. */
@Component
class EvidenceStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    EvidenceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@return a month's files in the order they came, also those that were taken away} */
    List<EvidenceFile> list(ItemId measure, YearMonth month) {
        return jdbc.sql("""
                select e.id, e.title, e.kind, e.bytes, e.sha256, e.scanned, e.at, e.author,
                    r.why, r.at as removed_at, r.author as removed_by
                from measures.evidence e left join measures.evidence_removal r on r.evidence_id = e.id
                where e.measure_id = :measure and e.month = :month order by e.at, e.id
                """)
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .query((row, _) -> file(row))
                .list();
    }

    void add(User by, ItemId measure, YearMonth month, NewEvidence evidence, String sha256) {
        jdbc.sql("""
                insert into measures.evidence (id, measure_id, month, title, kind, bytes, sha256, scanned, at, author_id, author)
                values (:id, :measure, :month, :title, :kind, :bytes, :sha256, :scanned, :now, :account, :author)
                """)
                .param("id", evidence.id().value())
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .param("title", evidence.title())
                .param("kind", evidence.fit().kind().name())
                .param("bytes", evidence.upload().bytes())
                .param("sha256", sha256)
                .param("scanned", evidence.fit().scanned())
                .param("now", timestamp(clock.instant()))
                .param("account", by.account())
                .param("author", by.displayName())
                .update();
    }

    void add(EvidenceId evidence, int part, byte[] sealed) {
        jdbc.sql("insert into measures.evidence_part (evidence_id, part, sealed) values (:id, :part, :sealed)")
                .param("id", evidence.value())
                .param("part", part)
                .param("sealed", sealed)
                .update();
    }

    Optional<byte[]> findPart(EvidenceId evidence, int part) {
        return jdbc.sql("select sealed from measures.evidence_part where evidence_id = :id and part = :part")
                .param("id", evidence.value())
                .param("part", part)
                .query(byte[].class)
                .optional();
    }

    /** Says that a file is taken away, and takes away its content. */
    void remove(User by, EvidenceId evidence, String why) {
        jdbc.sql("""
                insert into measures.evidence_removal (evidence_id, why, at, author_id, author)
                values (:id, :why, :now, :account, :author)
                """)
                .param("id", evidence.value())
                .param("why", why)
                .param("now", timestamp(clock.instant()))
                .param("account", by.account())
                .param("author", by.displayName())
                .update();
        jdbc.sql("delete from measures.evidence_part where evidence_id = :id")
                .param("id", evidence.value())
                .update();
    }

    private static EvidenceFile file(ResultSet row) throws SQLException {
        return new EvidenceFile(
                new EvidenceId(uuid(row, "id")),
                text(row, "title"),
                oneOf(row, "kind", FileKind.class),
                row.getInt("bytes"),
                text(row, "sha256"),
                row.getBoolean("scanned"),
                instant(row, "at"),
                text(row, "author"),
                findText(row, "why").isPresent()
                        ? Optional.of(new EvidenceFile.Removal(
                                text(row, "why"), instant(row, "removed_at"), text(row, "removed_by")))
                        : Optional.empty());
    }
}
