package se.skyddsnat.access;

import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.organisation.AuthorityId;

/** Keeps and recognises the systems that may hand in reports. */
@Repository
class SendingSystemStore {

    private final JdbcClient jdbc;

    SendingSystemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SendingSystem system, byte[] tokenHash, Instant now) {
        jdbc.sql("""
                insert into access.sending_system (authority_id, id, name, profession, token_hash, created_at)
                values (:authority, :id, :name, :profession, :hash, :now)
                """)
                .param("authority", system.authority().value())
                .param("id", system.id())
                .param("name", system.name())
                .param("profession", system.profession())
                .param("hash", tokenHash)
                .param("now", timestamp(now))
                .update();
    }

    /** {@return those of the name that could hand in reports until now} */
    List<UUID> end(String name, Instant now) {
        return jdbc.sql("""
                update access.sending_system set ended_at = :now
                where name = :name and ended_at is null
                returning id
                """)
                .param("now", timestamp(now))
                .param("name", name)
                .query((row, _) -> uuid(row, "id"))
                .list();
    }

    List<String> names() {
        return jdbc.sql("select name from access.sending_system where ended_at is null order by name")
                .query((row, _) -> text(row, "name"))
                .list();
    }

    /** From inside; from outside it is {@link #find}. */
    boolean isKnown(byte[] tokenHash) {
        return jdbc.sql(
                        "select exists (select from access.sending_system where token_hash = :hash and ended_at is null)")
                .param("hash", tokenHash)
                .query(Boolean.class)
                .single();
    }

    Optional<SendingSystem> find(byte[] tokenHash) {
        return jdbc.sql("select id, authority_id, name, profession from handover.sending_system(:hash)")
                .param("hash", tokenHash)
                .query((row, _) -> new SendingSystem(
                        uuid(row, "id"),
                        new AuthorityId(uuid(row, "authority_id")),
                        text(row, "name"),
                        text(row, "profession")))
                .optional();
    }
}
