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

    static final int ROWS = 100;

    private static final int LAST = 10_000;

    private final JdbcClient jdbc;

    ToldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return the latest first: a page of them, and one more where there are more} */
    List<Told> list(User user, int page) {
        return jdbc.sql("""
                select told.id, told.reference, u.name as unit_name, told.sent_at
                from concern.told
                join organisation.unit u on u.id = told.unit_id
                cross join %s
                where %s
                order by told.sent_at desc, told.id
                limit :most offset :from
                """.formatted(User.VIEWER, ConcernAction.BE_TOLD.filter()))
                .params(user.viewer())
                .param("most", ROWS + 1)
                .param("from", (Math.clamp(page, 1, LAST) - 1) * ROWS)
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
