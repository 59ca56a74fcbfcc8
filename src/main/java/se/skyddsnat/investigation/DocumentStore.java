package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.timestamp;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.web.FileKind;

/** Documents and their sealed parts. */
@Repository
class DocumentStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(User by, CaseId id, NewDocument document) {
        jdbc.sql("""
                        insert into investigation.document (authority_id, id, case_id, title, kind, bytes, scanned,
                            assess_first, at, author_id)
                        values (:authority, :id, :case, :title, :kind, :bytes, :scanned, :assess, :now, :author)
                        """)
                .param("authority", by.authority().value())
                .param("id", document.id().value())
                .param("case", id.value())
                .param("title", document.title())
                .param("kind", document.fit().kind().name())
                .param("bytes", document.upload().bytes())
                .param("scanned", document.fit().scanned())
                .param("assess", document.assessFirst())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
    }

    void add(User by, CaseId id, EntryId document, int part, byte[] sealed) {
        jdbc.sql("""
                        insert into investigation.document_part (authority_id, document_id, part, case_id, sealed)
                        values (:authority, :document, :part, :case, :sealed)
                        """)
                .param("authority", by.authority().value())
                .param("document", document.value())
                .param("part", part)
                .param("case", id.value())
                .param("sealed", sealed)
                .update();
    }

    Optional<FileKind> findKind(CaseId id, EntryId document) {
        return jdbc.sql("select kind from investigation.document where case_id = :case and id = :id")
                .param("case", id.value())
                .param("id", document.value())
                .query((row, _) -> oneOf(row, "kind", FileKind.class))
                .optional();
    }

    Optional<byte[]> findPart(CaseId id, EntryId document, int part) {
        return jdbc.sql("""
                        select sealed from investigation.document_part
                        where case_id = :case and document_id = :id and part = :part
                        """)
                .param("case", id.value())
                .param("id", document.value())
                .param("part", part)
                .query(byte[].class)
                .optional();
    }
}
