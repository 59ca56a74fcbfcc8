package se.skyddsnat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.skyddsnat.audit.LogGiven.TEACHER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;

class AuditLogTest {

    private static final LogEntry ENTRY = LogEntry.permitted("concern.read-report", "report", UUID.randomUUID());

    private static LogGiven given;

    @BeforeAll
    static void open() {
        given = new LogGiven();
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @Test
    void eventGoesWithTheActThatIsRolledBack() {
        long before = given.count("event");

        assertThatThrownBy(() -> given.work.as(TEACHER, () -> {
                    given.log.record(ENTRY);
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");

        assertThat(given.count("event")).isEqualTo(before);
    }

    @Test
    void refusalStaysWhenTheActIsRolledBack() {
        long before = given.count("event");

        assertThatThrownBy(() -> given.work.as(TEACHER, () -> {
                    given.log.record(ENTRY);
                    given.log.recordApart(TEACHER, LogEntry.refused("concern.read-report", "report"));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");

        assertThat(given.count("event")).isEqualTo(before + 1);
    }

    @Test
    void everyAreaWritesAndOnlyTheLogsOwnReads() {
        for (var area : Area.values()) {
            given.work.as(Acting.program(area), () -> given.log.record(ENTRY));
        }
        for (var area : Area.values()) {
            for (var table : List.of("event", "leaf", "batch", "epoch")) {
                var question = "select count(*) from audit." + table;
                if (area == Area.AUDIT) {
                    assertThat(ask(area, question)).isNotNegative();
                } else {
                    assertThatThrownBy(() -> ask(area, question)).isInstanceOf(DataAccessException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"event,role", "batch,key_id", "leaf,idx", "epoch,started_at"})
    void nobodyChangesWhatIsWritten(String table, String column) {
        for (var change :
                List.of("update audit.%1$s set %2$s = %2$s", "delete from audit.%1$s", "truncate audit.%1$s cascade")) {
            var sql = change.formatted(table, column);
            assertThatThrownBy(() -> given.intruder.sql(sql).update())
                    .as("even the superuser: %s", sql)
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> tell(Acting.program(Area.AUDIT), sql))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void injectedSqlWritesInNobodyElsesName() {
        var other = "'" + UUID.randomUUID() + "'";
        var own = "'" + TEACHER.account() + "'";
        var board = "'" + TEACHER.authority() + "'";

        tell(TEACHER, insert("EDUCATION", own, board));
        assertRefused(insert("SOCIAL", own, board));
        assertRefused(insert("EDUCATION", other, board));
        assertRefused(insert("EDUCATION", "null", board));
        assertRefused(insert("EDUCATION", own, other));
    }

    @Test
    void writerPlacesNoEventInAWindowThatIsSealed() {
        var own = insert("EDUCATION", "'" + TEACHER.account() + "'", "'" + TEACHER.authority() + "'");

        assertRefused(own.replace("(id, ", "(xid, id, ").replace("select ", "select '3'::xid8, "));
        assertRefused(own.replace("(id, ", "(epoch, id, ").replace("select ", "select 0, "));
    }

    @Test
    void looksAreThoseOfTheOwnAuthorityNewestFirst() {
        var subject = UUID.randomUUID();
        var neighbour = new Acting(Area.SOCIAL, UUID.randomUUID(), UUID.randomUUID(), null, "OFFICER");
        given.work.as(TEACHER, () -> given.log.record(LogEntry.permitted("concern.write-report", "report", subject)));
        given.work.as(
                TEACHER,
                () -> given.log.record(
                        LogEntry.listed("concern.list-reports", "report", List.of(UUID.randomUUID(), subject))));
        given.work.as(neighbour, () -> given.log.record(LogEntry.permitted("casework.take-report", "report", subject)));

        var looks = given.work.as(TEACHER, () -> given.log.looksAt(subject));

        assertThat(looks).extracting(Look::action).containsExactly("concern.list-reports", "concern.write-report");
        assertThat(looks).allSatisfy(look -> {
            assertThat(look.account()).isEqualTo(TEACHER.account());
            assertThat(look.outcome()).isEqualTo(Outcome.PERMITTED);
        });
        assertThat(given.work.as(Acting.program(Area.FRAMEWORK), () -> given.log.looksAt(subject)))
                .isEmpty();
    }

    private static void assertRefused(String sql) {
        assertThatThrownBy(() -> tell(TEACHER, sql)).isInstanceOf(DataAccessException.class);
    }

    private static String insert(String area, String account, String authority) {
        return """
                insert into audit.event (id, at, area, account_id, authority_id, role, action, outcome, subject_kind,
                    subjects, note, node, salt, leaf, mac)
                select gen_random_uuid(), now(), '%s', %s, %s, 'TEACHER', 'a.b', 'PERMITTED', '',
                    '{}', '', 1, decode(repeat('00', 16), 'hex'), sha256(''), sha256('')
                """.formatted(area, account, authority);
    }

    private static long ask(Area area, String sql) {
        return given.work.as(
                Acting.program(area),
                () -> given.jdbc.sql(sql).query(Long.class).single());
    }

    private static void tell(Acting acting, String sql) {
        given.work.as(acting, () -> {
            given.jdbc.sql(sql).update();
        });
    }
}
