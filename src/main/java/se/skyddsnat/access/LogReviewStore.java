package se.skyddsnat.access;

import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.audit.Reviewing;

/** Gives the log's pages the names of colleagues, and keeps from a reviewer what he or she is blocked from. */
@Repository
class LogReviewStore implements Reviewing {

    private final JdbcClient jdbc;

    LogReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return jdbc
                .sql("select distinct v.account_id, v.name from access.viewer v where v.account_id = any(:accounts)")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(uuid(row, "account_id"), text(row, "name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    @Override
    public List<UUID> blocked() {
        return jdbc.sql("select unnest(access.blocked()) as id")
                .query((row, _) -> uuid(row, "id"))
                .list();
    }
}
