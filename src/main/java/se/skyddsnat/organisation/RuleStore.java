package se.skyddsnat.organisation;

import static se.skyddsnat.db.Columns.date;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Columns;
import se.skyddsnat.db.Work;

/** Reads the legal rules. */
@Component
class RuleStore {

    private final JdbcClient jdbc;
    private final Work work;
    private final Kept<List<LegalRule>> rules;

    RuleStore(JdbcClient jdbc, Work work, Clock clock) {
        this.jdbc = jdbc;
        this.work = work;
        rules = new Kept<>(clock, this::readAsWhoActs);
    }

    List<LegalRule> list() {
        return rules.get();
    }

    private List<LegalRule> readAsWhoActs() {
        return Work.current().isPresent() ? read() : work.as(Acting.program(Area.FRAMEWORK), this::read);
    }

    private List<LegalRule> read() {
        return jdbc.sql("""
                        select code, act, chapter, section, period_amount, period_unit, clock_start, valid_from, valid_to,
                               verified, note_sv, note_en, source, last_checked
                        from organisation.legal_rule
                        """).query(RuleStore::rule).list();
    }

    private static LegalRule rule(ResultSet row, int number) throws SQLException {
        return new LegalRule(
                oneOf(row, "code", RuleCode.class),
                text(row, "act"),
                text(row, "chapter"),
                text(row, "section"),
                period(row),
                oneOf(row, "clock_start", ClockStart.class),
                Columns.findDate(row, "valid_from").orElse(null),
                Columns.findDate(row, "valid_to").orElse(null),
                row.getBoolean("verified"),
                text(row, "note_sv"),
                text(row, "note_en"),
                text(row, "source"),
                date(row, "last_checked"));
    }

    private static Period period(ResultSet row) throws SQLException {
        int amount = row.getInt("period_amount");
        return switch (oneOf(row, "period_unit", PeriodUnit.class)) {
            case AT_ONCE -> new Period.AtOnce();
            case DAYS -> new Period.Days(amount);
            case WEEKS -> new Period.Weeks(amount);
            case MONTHS -> new Period.Months(amount);
            case NONE -> new Period.None();
        };
    }

    private enum PeriodUnit {
        AT_ONCE,
        DAYS,
        WEEKS,
        MONTHS,
        NONE
    }
}
