package se.skyddsnat.intervention;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.text;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.investigation.CodeFile;

/** Reads the codes, and loads a municipality's own. */
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

    /** Adds kinds, or renames them; those that are left out stay. */
    void kinds(List<CodeFile.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            load("""
                    insert into intervention.kind (code, position, name_sv, name_en, valid_from, valid_to)
                    values (:code, :position, :sv, :en, :from, :to)
                    on conflict (code) do update set position = excluded.position, name_sv = excluded.name_sv,
                        name_en = excluded.name_en, valid_from = excluded.valid_from, valid_to = excluded.valid_to
                    """, i, lines.get(i)).update();
        }
    }

    /** Adds problems, or renames them; those that are left out stay. */
    void problems(List<CodeFile.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            load("""
                    insert into intervention.problem (code, position, name_sv, name_en, honour, valid_from, valid_to)
                    values (:code, :position, :sv, :en, :honour, :from, :to)
                    on conflict (code) do update set position = excluded.position, name_sv = excluded.name_sv,
                        name_en = excluded.name_en, honour = excluded.honour, valid_from = excluded.valid_from,
                        valid_to = excluded.valid_to
                    """, i, lines.get(i))
                    .param("honour", lines.get(i).words().get(2).equals("yes"))
                    .update();
        }
    }

    private JdbcClient.StatementSpec load(String sql, int at, CodeFile.Line line) {
        return jdbc.sql(sql)
                .param("code", line.code())
                .param("position", at + 1)
                .param("sv", line.words().get(0))
                .param("en", line.words().get(1))
                .param("from", line.from(), Types.DATE)
                .param("to", line.to(), Types.DATE);
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
