package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.oneOf;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.concern.Reason;

/** Reads the codes of reasons. */
@Repository
class ReasonCodeStore {

    private final JdbcClient jdbc;

    ReasonCodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReasonCode> list() {
        return jdbc
                .sql("select code, valid_from, valid_to, violence from casework.reason_code")
                .query((row, _) -> new ReasonCode(
                        oneOf(row, "code", Reason.class),
                        findDate(row, "valid_from").orElse(null),
                        findDate(row, "valid_to").orElse(null),
                        row.getBoolean("violence")))
                .list()
                .stream()
                .sorted(Comparator.comparing(ReasonCode::code))
                .toList();
    }
}
