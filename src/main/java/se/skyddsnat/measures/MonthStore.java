package se.skyddsnat.measures;

import static se.skyddsnat.db.Columns.findDate;
import static se.skyddsnat.db.Columns.findText;
import static se.skyddsnat.db.Columns.findUuid;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.oneOf;
import static se.skyddsnat.db.Columns.text;
import static se.skyddsnat.db.Columns.timestamp;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.TransactionLock;

/** All SQL over measures and their months. */
@Component
class MonthStore {

    private static final String MEASURE = """
            select m.id, m.code, m.number, m.title, m.board as board_code, b.name as board, m.responsible, m.start, m.due,
                m.recurring, m.account, m.holder
            from measures.measure m left join measures.board b on b.code = m.board
            """;

    private static final String REPORT =
            "r.id, r.month, r.status, r.words, r.cause, r.plan, r.next_step, r.evidence, r.at, r.author";

    private final JdbcClient jdbc;
    private final Clock clock;

    MonthStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A measure with its report of a month and the one before it. */
    record Row(FollowedMeasure measure, Optional<MonthReport> report, boolean locked, Optional<MonthStatus> before) {}

    /** Somebody whom a measure can be given to. */
    record Person(UUID account, String name) {}

    Optional<FollowedMeasure> find(String code) {
        return jdbc.sql(MEASURE + "where m.code = :code")
                .param("code", code)
                .query((row, _) -> measure(row))
                .optional();
    }

    /** {@return all measures with how they stand in a month, in the order of the register} */
    List<Row> month(YearMonth month) {
        return jdbc.sql("""
                select m.id, m.code, m.number, m.title, m.board as board_code, b.name as board, m.responsible, m.start,
                    m.due, m.recurring, m.account, m.holder, r.id as report_id, r.month, r.status, r.words, r.cause, r.plan, r.next_step,
                    r.evidence, r.at, r.author, l.round is not null as locked, p.status as before
                from measures.measure m
                left join measures.board b on b.code = m.board
                left join lateral (
                    select * from measures.month_report r where r.measure_id = m.id and r.month = :month
                    order by r.at desc, r.id desc limit 1) r on true
                left join lateral (
                    select p.status from measures.month_report p where p.measure_id = m.id and p.month < :month
                    order by p.month desc, p.at desc, p.id desc limit 1) p on true
                left join measures.month_locked l on l.measure_id = m.id and l.month = :month
                order by m.position
                """)
                .param("month", month.atDay(1))
                .query((row, _) -> new Row(
                        measure(row),
                        findUuid(row, "report_id").isPresent()
                                ? Optional.of(report(row, "report_id"))
                                : Optional.empty(),
                        row.getBoolean("locked"),
                        findText(row, "before").map(MonthStatus::valueOf)))
                .list();
    }

    /** {@return what was filed of a month, the latest first} */
    List<MonthReport> reports(ItemId measure, YearMonth month) {
        return jdbc.sql("select " + REPORT + """
                 from measures.month_report r where r.measure_id = :measure and r.month = :month
                order by r.at desc, r.id desc
                """)
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .query((row, _) -> report(row, "id"))
                .list();
    }

    /** {@return every month of a measure as it stands, the latest first} */
    List<MonthReport> history(ItemId measure) {
        return jdbc.sql("select distinct on (r.month) " + REPORT + """
                 from measures.month_report r where r.measure_id = :measure
                order by r.month desc, r.at desc, r.id desc
                """)
                .param("measure", measure.value())
                .query((row, _) -> report(row, "id"))
                .list();
    }

    /** One at a time, so that the numbers come in the order in which they can be seen. */
    void file(User by, ItemId measure, YearMonth month, MonthReport.Said said) {
        TransactionLock.take(jdbc, "measures.month");
        jdbc.sql("""
                insert into measures.month_report (id, measure_id, month, status, words, cause, plan, next_step, evidence, at,
                    author_id, author)
                values (:id, :measure, :month, :status, :words, :cause, :plan, :next, :evidence, :now, :account, :author)
                """)
                .param("id", Id.make())
                .param("measure", measure.value())
                .param("month", month.atDay(1))
                .param("status", said.status().name())
                .param("words", said.words())
                .param("cause", said.cause())
                .param("plan", said.plan())
                .param("next", said.nextStep())
                .param("evidence", said.evidence())
                .param("now", timestamp(clock.instant()))
                .param("account", by.account())
                .param("author", by.displayName())
                .update();
    }

    /** {@return who can answer for a measure} */
    List<Person> people() {
        return jdbc.sql("""
                select v.account_id, min(v.name) as name from access.viewer v
                where v.role in ('COORDINATOR', 'MEASURE_OWNER')
                group by v.account_id order by min(v.name) collate "sv-x-icu"
                """)
                .query((row, _) -> new Person(uuid(row, "account_id"), text(row, "name")))
                .list();
    }

    void give(User by, ItemId measure, Person person) {
        jdbc.sql("""
                insert into measures.holder (id, measure_id, account_id, name, at, author_id)
                values (:id, :measure, :account, :name, :now, :by)
                """)
                .param("id", Id.make())
                .param("measure", measure.value())
                .param("account", person.account())
                .param("name", person.name())
                .param("now", timestamp(clock.instant()))
                .param("by", by.account())
                .update();
    }

    private static FollowedMeasure measure(ResultSet row) throws SQLException {
        return new FollowedMeasure(
                new ItemId(uuid(row, "id")),
                text(row, "code"),
                findText(row, "number").orElse(""),
                text(row, "title"),
                findText(row, "board_code").orElse(""),
                findText(row, "board").orElse(""),
                findText(row, "responsible").orElse(""),
                findDate(row, "start"),
                findDate(row, "due"),
                row.getBoolean("recurring"),
                findUuid(row, "account"),
                findText(row, "holder").orElse(""));
    }

    private static MonthReport report(ResultSet row, String id) throws SQLException {
        return new MonthReport(
                uuid(row, id),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                new MonthReport.Said(
                        oneOf(row, "status", MonthStatus.class),
                        text(row, "words"),
                        text(row, "cause"),
                        text(row, "plan"),
                        text(row, "next_step"),
                        text(row, "evidence")),
                instant(row, "at"),
                text(row, "author"));
    }
}
