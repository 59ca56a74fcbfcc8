package se.skyddsnat.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.TestAreas;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.organisation.AuthorityId;
import se.skyddsnat.organisation.UnitId;

/** The database's own wall around drafts, reports and counts, asked without the application's. */
class WallsOfConcernTest {

    private static final TestAreas AREAS = new TestAreas();
    private static final UUID AUTHORITY = Id.make();
    private static final UUID UNIT = Id.make();
    private static final UUID OTHER_AUTHORITY = Id.make();
    private static final UUID INTAKE = Id.make();
    private static final User AUTHOR = user("Maja Lilja", Role.TEACHER, AUTHORITY);
    private static final User COLLEAGUE = user("Omar Hagberg", Role.TEACHER, AUTHORITY);
    private static final User HEAD = user("Helena Sandell", Role.PRESCHOOL_HEAD, AUTHORITY);
    private static final User STRANGER = user("Rut Åberg", Role.PRESCHOOL_HEAD, OTHER_AUTHORITY);

    private final DraftStore drafts = new DraftStore(AREAS.jdbc, AREAS.personKeys(Clock.systemUTC()));
    private final ToldStore told = new ToldStore(AREAS.jdbc);

    @BeforeAll
    static void municipality() throws SQLException {
        execute("""
                insert into organisation.authority (id, kind, area, name) values
                    ('%s', 'BOARD', 'EDUCATION', 'Förskolenämnden'), ('%s', 'PRIVATE_PROVIDER', 'EDUCATION', 'Granen AB')
                """.formatted(AUTHORITY, OTHER_AUTHORITY));
        execute("""
                insert into organisation.unit (id, authority_id, kind, name) values
                    ('%s', '%s', 'PRESCHOOL', 'Sjöstjärnan'), ('%s', '%s', 'INTAKE', 'Mottaget')
                """.formatted(UNIT, AUTHORITY, INTAKE, AUTHORITY));
        for (var user : List.of(AUTHOR, COLLEAGUE, HEAD, STRANGER)) {
            execute(
                    "insert into access.account (id, login_name, name, created_at) values ('%1$s', '%1$s', '%2$s', now())"
                            .formatted(user.account(), user.displayName()));
        }
    }

    @AfterAll
    static void close() {
        AREAS.close();
    }

    @Test
    void aDraftIsItsAuthorsAloneWhateverIsAsked() {
        var id = ReportId.make();
        AREAS.work.as(AUTHOR.acting(), () -> {
            drafts.insert(AUTHOR, id, ConcernGiven.NOON);
            drafts.insertChild(AUTHOR, id, 1);
            drafts.save(
                    AUTHOR,
                    drafts.find(AUTHOR, id).orElseThrow(),
                    new Writing(UUID.randomUUID(), 0),
                    Map.of("seen", "Kom utan jacka.", "child.1.number", "20170101-2393"),
                    ConcernGiven.NOON);
        });
        var draft = AREAS.work.as(AUTHOR.acting(), () -> drafts.find(AUTHOR, id));
        assertThat(draft.orElseThrow().answers().value("child.1.number")).isEqualTo("20170101-2393");
        for (var other : List.of(COLLEAGUE, HEAD, STRANGER)) {
            assertThat(AREAS.work.as(other.acting(), () -> drafts.find(other, id)))
                    .isEqualTo(Optional.empty());
            for (var table : List.of("draft", "draft_child", "draft_answer", "draft_standing")) {
                assertThat(count(other, table)).as(other.displayName() + table).isZero();
            }
        }
    }

    @Test
    void aDraftCannotBeWrittenInAnothersName() {
        assertThatThrownBy(() -> AREAS.work.as(
                        COLLEAGUE.acting(), () -> drafts.insert(AUTHOR, ReportId.make(), ConcernGiven.NOON)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyWhoIsSignedInForgetsTheDraftsOfOthers() {
        assertThatThrownBy(() -> AREAS.work.as(AUTHOR.acting(), () -> drafts.forget(ConcernGiven.NOON)))
                .rootCause()
                .hasMessageContaining("Only the program");
    }

    @Test
    void anOldDraftThatSomebodyWritesInJustThenIsNotForgotten() throws Exception {
        var id = ReportId.make();
        var longAgo = ConcernGiven.NOON.minus(Duration.ofDays(100));
        AREAS.work.as(AUTHOR.acting(), () -> drafts.insert(AUTHOR, id, longAgo));
        try (var program = Executors.newSingleThreadExecutor()) {
            var forgotten = AREAS.work.as(AUTHOR.acting(), () -> {
                drafts.lock(id);
                drafts.save(
                        AUTHOR,
                        drafts.find(AUTHOR, id).orElseThrow(),
                        new Writing(UUID.randomUUID(), 0),
                        Map.of("seen", "Kom utan jacka."),
                        ConcernGiven.NOON);
                var forgetting = program.submit(() -> AREAS.work.as(
                        Acting.program(Area.EDUCATION), () -> drafts.forget(longAgo.plus(Duration.ofDays(1)))));
                untilItWaits(forgetting);
                return forgetting;
            });
            assertThat(forgotten.get()).isZero();
        }
        assertThat(AREAS.work.as(AUTHOR.acting(), () -> drafts.find(AUTHOR, id)))
                .isPresent();
    }

    @Test
    void whatHasBeenWrittenIsNeverChanged() {
        for (var sql : List.of(
                "update concern.draft_answer set value = ''",
                "update concern.draft set started_at = now()",
                "delete from concern.draft_answer",
                "update concern.report set author_name = ''",
                "delete from concern.report",
                "delete from concern.feedback",
                "insert into concern.feedback (authority_id, report_id, child_number, state, at) select authority_id, id, 1, 'OPENED', now() from concern.report")) {
            assertThatThrownBy(() -> AREAS.work.as(
                            AUTHOR.acting(), () -> AREAS.jdbc.sql(sql).update()))
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void fewerThanFiveAreNotCountedAndWhatIsShownOnceNeverMoves() throws SQLException {
        reports(4, 1);
        reports(5, 2);
        reports(3, 0);
        var first = AREAS.work.as(HEAD.acting(), () -> told.quarters(HEAD));
        assertThat(first)
                .extracting(Quarter::reports)
                .containsExactly(OptionalInt.empty(), OptionalInt.of(5), OptionalInt.empty(), OptionalInt.empty());
        reports(6, 1);
        assertThat(AREAS.work.as(HEAD.acting(), () -> told.quarters(HEAD))).isEqualTo(first);
        assertThat(count(HEAD, "report")).isZero();
    }

    @Test
    void noOtherAuthorityCountsThem() {
        var asking = new User(
                STRANGER.account(),
                "Rut Åberg",
                Role.PRESCHOOL_HEAD,
                STRANGER.authority(),
                new UnitId(UNIT),
                "Sjöstjärnan");
        assertThat(AREAS.work.as(asking.acting(), () -> told.quarters(asking))).isEmpty();
    }

    /** Waits until the program waits for the draft's lock, or has not waited. */
    private static void untilItWaits(Future<?> forgetting) {
        try (var connection = TestDatabase.superuser(AREAS.address);
                var statement = connection.createStatement()) {
            var waiting = false;
            while (!waiting && !forgetting.isDone()) {
                try (var rows = statement.executeQuery("""
                        select exists (
                            select from pg_locks l join pg_database d on d.oid = l.database
                            where d.datname = current_database() and l.locktype = 'advisory' and not l.granted)
                        """)) {
                    rows.next();
                    waiting = rows.getBoolean(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reports that the unit sent so many quarters ago. */
    private static void reports(int number, int quartersAgo) throws SQLException {
        execute("""
                insert into concern.report (authority_id, id, reference, unit_id, author_id, author_name, title, phone,
                    sent_at, receiver_id, danger, trip, pickup, inform)
                select '%s', gen_random_uuid(), gen_random_uuid()::text, '%s', '%s', 'Maja Lilja', '', '',
                    date_trunc('quarter', now()) - interval '%d months' + interval '1 hour', '%s', 'NO', 'NO', '', 'NOBODY'
                from generate_series(1, %d)
                """.formatted(AUTHORITY, UNIT, AUTHOR.account(), 3 * quartersAgo, INTAKE, number));
    }

    private static long count(User user, String table) {
        return AREAS.work.as(
                user.acting(),
                () -> AREAS.jdbc
                        .sql("select count(*) from concern." + table)
                        .query(Long.class)
                        .single());
    }

    private static User user(String name, Role role, UUID authority) {
        return new User(Id.make(), name, role, new AuthorityId(authority), new UnitId(UNIT), "Sjöstjärnan");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser(AREAS.address);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
