package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.findInstant;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.Token;
import tools.jackson.databind.json.JsonMapper;

/** Hands reports over from outside: the two doors that are open there. */
@Repository
class ReceptionStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReceptionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Received receive(@Nullable Token token, String key, byte[] bodyHash, Handing report) {
        return jdbc.sql("""
                        select outcome, reference, at
                        from handover.receive_report(:token, :key, :body, cast(:report as jsonb))
                        """)
                .param("token", token == null ? null : token.hash(), Types.BINARY)
                .param("key", key)
                .param("body", bodyHash)
                .param("report", json.writeValueAsString(report))
                .query((row, _) -> switch (text(row, "outcome")) {
                    case "RECEIVED" -> new Received.New(text(row, "reference"), instant(row, "at"));
                    case "REPEATED" -> new Received.Again(text(row, "reference"), instant(row, "at"));
                    default -> new Received.OtherBody();
                })
                .single();
    }

    Optional<Instant> findReceived(Token token, String reference) {
        return jdbc.sql("select handover.report_received(:token, :reference) as at")
                .param("token", token.hash())
                .param("reference", reference)
                .query((row, _) -> findInstant(row, "at"))
                .single();
    }
}
