package se.skyddsnat.intervention;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.text;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the codes. */
@Repository
class CodeStore {

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return every kind and every problem, in use or not, in its order} */
    Codes all() {
        return new Codes(
                list("select *, false as honour from intervention.kind order by position, code"),
                list("select * from intervention.problem order by position, code"));
    }

    private List<Code> list(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> new Code(
                        text(row, "code"),
                        text(row, "name_sv"),
                        text(row, "name_en"),
                        row.getBoolean("honour"),
                        findDate(row, "valid_from").orElse(null),
                        findDate(row, "valid_to").orElse(null)))
                .list();
    }
}
