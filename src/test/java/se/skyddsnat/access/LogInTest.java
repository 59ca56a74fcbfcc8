package se.skyddsnat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.Questions;
import se.skyddsnat.RunningProgram;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.TestDatabase;
import se.skyddsnat.db.Work;

class LogInTest {

    private static final RunningProgram PROGRAM = RunningProgram.withDemo();

    private static final String CHANGE_ROLE = "header a[href=/roles]";

    private final Work work = PROGRAM.bean(Work.class);
    private final JdbcClient jdbc = PROGRAM.bean(JdbcClient.class);

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void aPersonLandsWhereTheRoleHasItsWork() {
        var visit = PROGRAM.visit("admin");
        assertThat(visit.status()).isEqualTo(200);
        assertThat(visit.path()).isNotEqualTo("/login").isNotEqualTo("/");
    }

    @Test
    void aWrongPasswordIsSaidOnTheSamePageWithoutSayingWhichWasWrong() {
        var wrong = PROGRAM.visit();
        wrong.get("/login").submit("form[action=/login]", Map.of("username", "larare", "password", "not this one"));
        var unknown = PROGRAM.visit();
        unknown.get("/login").submit("form[action=/login]", Map.of("username", "nobody", "password", "not this one"));
        assertThat(wrong.status()).isEqualTo(401).isEqualTo(unknown.status());
        assertThat(wrong.element(".govuk-error-summary").text())
                .isEqualTo(unknown.element(".govuk-error-summary").text());
    }

    @Test
    void theSixthGuessWaitsAndAQuarterOfAnHourLaterTheRightPasswordOpens() {
        for (int guess = 0; guess < 5; guess++) {
            PROGRAM.visit()
                    .get("/login")
                    .submit("form[action=/login]", Map.of("username", "rektor", "password", "x" + guess));
        }
        assertThat(PROGRAM.visit("rektor").path()).isEqualTo("/login");
        PROGRAM.clock.forward(Duration.ofMinutes(16));
        assertThat(PROGRAM.visit("rektor").path()).isNotEqualTo("/login");
    }

    @Test
    void successAndFailureAreOnRecord() {
        PROGRAM.visit("centralt");
        PROGRAM.visit()
                .get("/login")
                .submit("form[action=/login]", Map.of("username", "centralt", "password", "wrong"));
        List<String> outcomes = work.as(
                Acting.program(Area.AUDIT),
                () -> jdbc.sql("select distinct outcome from audit.event where action = 'access.log-in'")
                        .query(String.class)
                        .list());
        assertThat(outcomes).contains("PERMITTED", "FAILED");
    }

    @Test
    void aLogInThatCannotBePutOnRecordDoesNotHappenWhetherRightOrWrong() throws SQLException {
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var statement = connection.createStatement()) {
            statement.execute("revoke insert on audit.event from skyddsnat_framework");
            try {
                for (var password : List.of(RoleCard.PASSWORD, "not this one")) {
                    var visit = PROGRAM.visit();
                    visit.get("/login")
                            .submit("form[action=/login]", Map.of("username", "gruppledare", "password", password));
                    assertThat(visit.status()).isEqualTo(503);
                    assertThat(visit.text()).contains("Tjänsten svarar inte just nu");
                    assertThat(visit.get("/cases").path()).isEqualTo("/login");
                }
            } finally {
                statement.execute("grant insert on audit.event to skyddsnat_framework");
            }
        }
    }

    @Test
    void whoHasSeveralRolesChoosesOneAndCanChange() throws SQLException {
        assertThat(PROGRAM.visit("kollega").document().select(CHANGE_ROLE)).isEmpty();
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into access.role_grant (authority_id, id, account_id, staff_id, role, granted_at)
                    select g.authority_id, uuidv7(), g.account_id, g.staff_id, 'PRESCHOOL_HEAD', now()
                    from access.role_grant g join access.account a on a.id = g.account_id
                    where a.login_name = 'kollega'
                    """);
        }
        var visit = PROGRAM.visit("kollega");
        assertThat(visit.path()).isEqualTo("/roles");
        assertThat(PROGRAM.visit("kollega")
                        .submit("main form[action=/logout]", Map.of())
                        .get("/head")
                        .path())
                .isEqualTo("/login");
        visit.submit("main form:has(button:contains(Rektor))", Map.of());
        assertThat(visit.path()).isEqualTo("/head");
        visit.get(visit.element(CHANGE_ROLE).attr("href"));
        visit.submit("main form:has(button:contains(Förskollärare))", Map.of());
        assertThat(visit.path()).isEqualTo("/preschool");
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneAtTheNextRequest() {
        var visit = PROGRAM.visit("loggranskare");
        var start = visit.path();
        assertThat(visit.get(start).status()).isEqualTo(200);
        work.as(Acting.program(Area.FRAMEWORK), () -> jdbc.sql("""
                update access.role_grant set ended_at = now()
                where account_id = (select id from access.account where login_name = 'loggranskare')
                """).update());
        assertThat(visit.get(start).status()).isEqualTo(403);
    }

    @Test
    void aFormThatOutlivesItsSessionComesBackToItsWriterAndNobodyElse() {
        var visit = PROGRAM.visit("larare");
        var account = visit.element("input[name=_owner]").val();
        visit.loseSession().post("/roles", Map.of("_owner", account, "words", "What she said <b>in her own words</b>"));
        assertThat(visit.path()).isEqualTo("/roles");
        assertThat(visit.status()).isEqualTo(401);
        var carried = visit.element("input[name=carried]").val();
        assertThat(carried).isNotEmpty();
        assertThat(visit.body()).doesNotContain("her own words");

        visit.submit("form[action=/login]", Map.of("username", "larare", "password", RoleCard.PASSWORD));
        assertThat(visit.path()).isEqualTo("/continue");
        assertThat(visit.text()).contains("What she said <b>in her own words</b>");

        var other = PROGRAM.visit();
        other.get("/login")
                .post("/login", Map.of("username", "kollega", "password", RoleCard.PASSWORD, "carried", carried));
        assertThat(other.path()).isNotEqualTo("/continue");
        assertThat(other.get("/continue").text()).doesNotContain("her own words");
    }

    @Test
    void theSessionEndsSoonerWhereTabletsAreShared() {
        assertThat(Role.TEACHER.idleMinutes()).isEqualTo(15);
        assertThat(Role.INTAKE_WORKER.idleMinutes()).isEqualTo(20);
    }

    @Test
    void aRequestReadsItsSessionOnceAndSaysThatSomebodyWasSeenOnceInTenSeconds() throws SQLException {
        var visit = PROGRAM.visit("larare");
        try (var connection = TestDatabase.superuser(PROGRAM.database);
                var statement = connection.createStatement()) {
            var seen = "(select max(last_access_time) from framework.session)";
            statement.execute("update framework.session set last_access_time = last_access_time - 11000");
            long before = number(statement, seen);
            var asked = Questions.askedBy(() -> visit.get("/roles"), "framework.session");
            assertThat(asked)
                    .filteredOn(question -> question.contains("SELECT"))
                    .hasSize(1);
            long after = number(statement, seen);
            assertThat(after).isGreaterThan(before);
            visit.get("/roles");
            assertThat(number(statement, seen)).isEqualTo(after);
        }
    }

    private static long number(Statement statement, String expression) throws SQLException {
        try (var rows = statement.executeQuery("select " + expression)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void theCookiesBelongToThisHostAndNoScriptSeesThem() {
        var visit = PROGRAM.visit().get("/login");
        assertThat(visit.response().headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("Secure")
                        .contains("HttpOnly")
                        .contains("SameSite=Strict"));
    }

    @Test
    void nothingButHealthIsOpenAmongTheProgramsOwnDoors() {
        var visit = PROGRAM.visit();
        assertThat(visit.get("/actuator/health").body()).contains("UP").doesNotContain("components");
        for (var door :
                List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/h2-console", "/" + UUID.randomUUID())) {
            assertThat(visit.get(door).path()).as(door).isEqualTo("/login");
        }
    }
}
