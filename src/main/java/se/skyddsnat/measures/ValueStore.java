package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.findOneOf;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;

/** All SQL over the values of indicators. */
@Component
class ValueStore {

    private static final String VALUE = """
            select i.code, v.month, v.number, v.definition, v.why, v.at, v.author
            from measures.value v join measures.item i on i.id = v.indicator_id
            """;

    private static final String INDICATOR = """
            select i.id, i.code, i.version, i.measure, i.title, i.definition, i.unit, i.direction, i.baseline, i.target,
                case when i.origin = 'COMPUTED' then i.computed end as computed
            from measures.indicator i
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ValueStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@return all indicators by the definitions that hold, in the order of the register} */
    List<Indicator> indicators() {
        return jdbc.sql(INDICATOR + "order by i.position")
                .query((row, _) -> indicator(row))
                .list();
    }

    /** {@return a measure's indicators} */
    List<Indicator> indicators(String measure) {
        return jdbc.sql(INDICATOR + "where i.measure = :measure order by i.position")
                .param("measure", measure)
                .query((row, _) -> indicator(row))
                .list();
    }

    /** {@return every row of an indicator, a month's first row first} */
    List<IndicatorValue> all(ItemId indicator) {
        return jdbc.sql(VALUE + "where v.indicator_id = :indicator order by v.month, v.at, v.id")
                .param("indicator", indicator.value())
                .query((row, _) -> value(row))
                .list();
    }

    /** {@return what stands of these indicators up to a month, by indicator and month} */
    List<IndicatorValue> standing(List<ItemId> indicators, YearMonth first, YearMonth last) {
        return jdbc.sql("""
                select distinct on (i.position, v.month) i.code, v.month, v.number, v.definition, v.why, v.at, v.author
                from measures.value v join measures.item i on i.id = v.indicator_id
                where v.indicator_id = any(:indicators) and v.month between :first and :last
                order by i.position, v.month, v.at desc, v.id desc
                """)
                .param("indicators", indicators.stream().map(ItemId::value).toArray(java.util.UUID[]::new))
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query((row, _) -> value(row))
                .list();
    }

    void add(User by, Indicator indicator, YearMonth month, BigDecimal number, String why, Entry.Way way) {
        jdbc.sql("""
                insert into measures.value (id, indicator_id, definition, month, number, why, at, author_id, author, way)
                values (:id, :indicator, :definition, :month, :number, :why, :now, :account, :author, :way)
                """)
                .param("id", Id.make())
                .param("indicator", indicator.id().value())
                .param("definition", indicator.version())
                .param("month", month.atDay(1))
                .param("number", number)
                .param("why", why)
                .param("now", timestamp(clock.instant()))
                .param("account", by.account())
                .param("author", by.displayName())
                .param("way", way.name())
                .update();
    }

    /** {@return what the program counts, over closed months; what was counted once stands} */
    List<IndicatorValue> counted(Indicator indicator, Computation computation) {
        return jdbc.sql("select c.month, c.value, c.frozen_at from handover.steering_values(:what) c order by c.month")
                .param("what", computation.name())
                .query((row, _) -> new IndicatorValue(
                        indicator.code(),
                        month(row),
                        Optional.ofNullable(row.getBigDecimal("value")),
                        0,
                        "",
                        instant(row, "frozen_at"),
                        ""))
                .list();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                new ItemId(uuid(row, "id")),
                text(row, "code"),
                row.getInt("version"),
                text(row, "measure"),
                text(row, "title"),
                text(row, "definition"),
                oneOf(row, "unit", Unit.class),
                oneOf(row, "direction", Direction.class),
                Optional.ofNullable(row.getBigDecimal("baseline")),
                Optional.ofNullable(row.getBigDecimal("target")),
                findOneOf(row, "computed", Computation.class));
    }

    private static IndicatorValue value(ResultSet row) throws SQLException {
        return new IndicatorValue(
                text(row, "code"),
                month(row),
                Optional.of(row.getBigDecimal("number")),
                row.getInt("definition"),
                text(row, "why"),
                instant(row, "at"),
                text(row, "author"));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        LocalDate month = date(row, "month");
        return YearMonth.from(month);
    }
}
