package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How measures stand by their latest month. */
@Component
class StandingStore {

    private final JdbcClient jdbc;
    private final Kept<Map<String, Standing>> kept = new Kept<>();

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@return by code, also those of measures that were taken out; what nobody has filed a month of is not there} */
    Map<String, Standing> standings() {
        long number = jdbc.sql("select coalesce(max(number), 0) from measures.month_report")
                .query(Long.class)
                .single();
        return kept.get(number, () -> Map.copyOf(read()));
    }

    private Map<String, Standing> read() {
        var standings = new HashMap<String, Standing>();
        jdbc.sql("""
                select m.code, r.month, r.status, r.words, r.cause, r.plan
                from measures.item m
                join lateral (
                    select * from measures.month_report r where r.measure_id = m.id
                    order by r.month desc, r.at desc, r.id desc limit 1) r on true
                where m.kind = 'MEASURE'
                """).query(row -> {
            standings.put(
                    text(row, "code"),
                    new Standing(
                            oneOf(row, "status", MonthStatus.class),
                            YearMonth.from(date(row, "month")),
                            text(row, "words"),
                            text(row, "cause"),
                            text(row, "plan")));
        });
        return standings;
    }
}
