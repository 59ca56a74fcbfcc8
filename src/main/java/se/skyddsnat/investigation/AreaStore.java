package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.text;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the areas. */
@Repository
class AreaStore {

    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return every area, in use or not, in its order} */
    List<Area> list() {
        return jdbc.sql("select * from investigation.area order by position, code")
                .query((row, _) -> new Area(
                        text(row, "code"),
                        text(row, "side_sv"),
                        text(row, "side_en"),
                        text(row, "name_sv"),
                        text(row, "name_en"),
                        findDate(row, "valid_from").orElse(null),
                        findDate(row, "valid_to").orElse(null),
                        row.getBoolean("verified")))
                .list();
    }
}
