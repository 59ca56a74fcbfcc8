package se.skyddsnat.investigation;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.text;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the areas, and loads a municipality's own. */
@Repository
class AreaStore {

    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds areas, or renames them; those that are left out stay. They come in the order that they are given. */
    void load(List<Area> areas) {
        for (int i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            jdbc.sql("""
                            insert into investigation.area (code, position, side_sv, side_en, name_sv, name_en, valid_from,
                                valid_to, verified)
                            values (:code, :position, :sideSv, :sideEn, :nameSv, :nameEn, :from, :to, true)
                            on conflict (code) do update set position = excluded.position, side_sv = excluded.side_sv,
                                side_en = excluded.side_en, name_sv = excluded.name_sv, name_en = excluded.name_en,
                                valid_from = excluded.valid_from, valid_to = excluded.valid_to, verified = true
                            """)
                    .param("code", area.code())
                    .param("position", i + 1)
                    .param("sideSv", area.sideSv())
                    .param("sideEn", area.sideEn())
                    .param("nameSv", area.nameSv())
                    .param("nameEn", area.nameEn())
                    .param("from", area.from(), Types.DATE)
                    .param("to", area.to(), Types.DATE)
                    .update();
        }
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
