package se.skyddsnat.concern;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.uuid;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;

/** The SQL over what heads and the central function are told. */
@Component
class ToldStore {

    private final JdbcClient jdbc;

    ToldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Told> list(User user) {
        return jdbc.sql("""
                select told.id, told.reference, u.name as unit_name, told.sent_at
                from concern.told
                join organisation.unit u on u.id = told.unit_id
                cross join %s
                where %s
                order by told.sent_at desc, told.id
                """.formatted(User.VIEWER, ConcernAction.BE_TOLD.filter()))
                .params(user.viewer())
                .query((row, _) -> new Told(
                        new ReportId(uuid(row, "id")),
                        new Reference(text(row, "reference")),
                        text(row, "unit_name"),
                        instant(row, "sent_at")))
                .list();
    }

    /** {@return the unit's latest closed quarters; one that is shown for the first time is frozen} */
    List<Quarter> quarters(User user) {
        return jdbc.sql("select quarter, reports from concern.quarters(:unit)")
                .param("unit", user.unit().value())
                .query((row, _) -> {
                    int reports = row.getInt("reports");
                    var few = row.wasNull();
                    return new Quarter(date(row, "quarter"), few ? OptionalInt.empty() : OptionalInt.of(reports));
                })
                .list();
    }
}
