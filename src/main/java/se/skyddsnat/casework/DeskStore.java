package se.skyddsnat.casework;

import static se.skyddsnat.db.Columns.timestamp;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.skyddsnat.access.User;

/** Writes who opened a report first, and moves it between the night's desk and the day's. */
@Repository
class DeskStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeskStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Only somebody where the report lies has read it for those who wait for it to be read. */
    void opened(User by, IntakeId report) {
        jdbc.sql("""
                        insert into casework.reading (authority_id, intake_id, at, author_id)
                        select :authority, :report, :now, :author
                        where exists (select from casework.case_file c
                                      where c.intake_id = :report and coalesce(c.unit_id, c.desk_id) = :unit)
                        on conflict do nothing
                        """)
                .param("authority", by.authority().value())
                .param("report", report.value())
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .param("unit", by.unit().value())
                .update();
    }

    boolean isAtNight(IntakeId report) {
        return jdbc.sql("""
                        select exists (select from casework.case_file c
                                       where c.intake_id = :report and coalesce(c.unit_id, c.desk_id) <> c.receiver_id and c.joined_to is null)
                        """)
                .param("report", report.value())
                .query(Boolean.class)
                .single();
    }

    /** {@return whether the person wrote just this when leaving the report} */
    boolean isLeft(User by, IntakeId report, String words) {
        return jdbc.sql("""
                        select exists (select from casework.desk_move m
                                       join casework.case_file c on c.authority_id = m.authority_id and c.id = m.case_id
                                       where c.intake_id = :report and m.author_id = :author and m.words = :words)
                        """)
                .param("report", report.value())
                .param("author", by.account())
                .param("words", words)
                .query(Boolean.class)
                .single();
    }

    /** Every card of the report lies with the intake unit from now on, and nobody has it. */
    void leave(User by, IntakeId report, String words) {
        jdbc.sql("""
                        insert into casework.desk_move (authority_id, id, case_id, to_unit_id, words, at, author_id)
                        select c.authority_id, uuidv7(), c.id, c.receiver_id, :words, :now, :author
                        from casework.case_file c
                        where c.intake_id = :report and coalesce(c.unit_id, c.desk_id) <> c.receiver_id and c.joined_to is null
                        """)
                .param("report", report.value())
                .param("words", words)
                .param("now", timestamp(clock.instant()))
                .param("author", by.account())
                .update();
        jdbc.sql("""
                        update casework.case_file c
                        set desk_id = c.receiver_id, assignee_id = null, unit_id = null, version = version + 1
                        where c.intake_id = :report and coalesce(c.unit_id, c.desk_id) <> c.receiver_id and c.joined_to is null
                        """).param("report", report.value()).update();
    }
}
