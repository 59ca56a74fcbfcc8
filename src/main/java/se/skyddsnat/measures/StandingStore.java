package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How measures stand by their latest month; the same for all who may see it, and read again only when somebody has filed. */
@Component
class StandingStore {

    private final JdbcClient jdbc;
    private volatile Snapshot latest = new Snapshot(0, Map.of());

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Snapshot(long number, Map<String, Standing> standings) {}

    /** {@return by code, also those of measures that were taken out; what nobody has filed a month of is not there} */
    Map<String, Standing> standings() {
        long number = jdbc.sql("select coalesce(max(number), 0) from measures.month_report")
                .query(Long.class)
                .single();
        var known = latest;
        if (known.number() != number) {
            known = new Snapshot(number, Map.copyOf(read()));
            latest = known;
        }
        return known.standings();
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
