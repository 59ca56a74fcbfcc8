package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.skyddsnat.db.TestAreas;
import se.skyddsnat.db.TestDatabase;

/** Looks over every table, view and function of the migrated database for a way around row-level security. */
class WallsTest {

    /** Facts about the municipality, the law and the codes, open to every area; no row is about a person. */
    private static final Set<String> OPEN_FACTS = Set.of(
            "organisation.municipality",
            "organisation.authority",
            "organisation.unit",
            "organisation.opening",
            "organisation.phone",
            "organisation.legal_rule",
            "casework.reason_code",
            "investigation.area",
            "investigation.safety_point",
            "intervention.kind",
            "intervention.problem");

    /** Functions that run with their owner's rights: each is narrow, and read with care before it is put here. */
    private static final Set<String> WITH_OWNERS_RIGHTS = Set.of(
            "db.context",
            "db.account",
            "db.authority",
            "audit.current_epoch",
            "audit.enter_epoch",
            "access.related",
            "access.blocked",
            "concern.quarters",
            "concern.forget_drafts",
            "investigation.forget_drafts",
            "handover.deliver_report",
            "handover.deliver_addition",
            "handover.deliver_co_signature",
            "handover.ask_feedback",
            "handover.set_feedback",
            "handover.sending_system",
            "handover.receive_report",
            "handover.report_received",
            "handover.emergencies_unreviewed",
            "handover.ask_experts",
            "handover.say_more",
            "handover.tell_outcome",
            "handover.answer_asker",
            "handover.expert_terms",
            "handover.ask_from_outside",
            "handover.share_team",
            "handover.share_team_change",
            "handover.share_seat",
            "handover.bring_matter",
            "handover.share_matter_turn",
            "handover.team_figures",
            "handover.steering_values");

    private static final TestAreas AREAS = new TestAreas();

    @AfterAll
    static void close() {
        AREAS.close();
    }

    @Test
    void everyTableThatALoginMayTouchHasItsWall() {
        assertThat(holes(OPEN_TABLES)).isSubsetOf(OPEN_FACTS);
    }

    @Test
    void theOpenFactsCannotBeWrittenByAnAreaOfCases() {
        assertThat(holes("""
                select distinct grantee || ' writes ' || table_schema || '.' || table_name
                from information_schema.role_table_grants
                where privilege_type <> 'SELECT' and table_schema = 'organisation'
                    and grantee in ('skyddsnat_education', 'skyddsnat_social', 'skyddsnat_protected',
                                    'skyddsnat_governance', 'skyddsnat_statistics', 'skyddsnat_audit', 'skyddsnat_outside')
                """)).isEmpty();
    }

    /** A hole in an open door leads to nothing: whoever is outside reads facts about the municipality, and writes the log. */
    @Test
    void whoIsOutsideMayTouchNoRecord() {
        assertThat(holes("""
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'organisation')
                    and has_schema_privilege('skyddsnat_outside', n.oid, 'USAGE')
                    and (has_any_column_privilege('skyddsnat_outside', c.oid, 'SELECT, INSERT, UPDATE')
                        or has_table_privilege('skyddsnat_outside', c.oid, 'DELETE, TRUNCATE'))
                """)).containsExactly("audit.event");
    }

    @Test
    void everyViewLooksWithItsReadersEyes() {
        assertThat(holes(BLIND_VIEWS)).isEmpty();
    }

    @Test
    void noLoginMayDoMoreThanItsArea() {
        assertThat(holes("""
                select rolname from pg_roles
                where rolname like 'skyddsnat%' and rolname <> 'skyddsnat_migration'
                    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                        or (rolcanlogin and exists (select from pg_auth_members m where m.member = pg_roles.oid)))
                """)).isEmpty();
    }

    @Test
    void noLoginOwnsAnything() {
        assertThat(holes("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                where r.rolname like 'skyddsnat%' and r.rolcanlogin and r.rolname <> 'skyddsnat_migration'
                """)).isEmpty();
    }

    @Test
    void functionsWithTheirOwnersRightsAreKnownAndHaveTheirPathFixed() {
        assertThat(holes(OWNERS_RIGHTS)).isSubsetOf(WITH_OWNERS_RIGHTS);
        assertThat(holes("""
                select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                    and not coalesce(array_to_string(p.proconfig, ' ') like '%search_path=pg_catalog%', false)
                """)).isEmpty();
    }

    @Test
    void everyTableIsOwnedByNobodyWhoCanLogIn() {
        assertThat(holes("""
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
                where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'v', 'm')
                    and r.rolname <> 'skyddsnat_owner'
                """)).isEmpty();
    }

    /** The search itself is tried on a schema with a hole of each kind. */
    @Test
    void theSearchFindsAHole() throws SQLException {
        try (var connection = TestDatabase.superuser(AREAS.address);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    create schema hole;
                    create table hole.bare (id uuid);
                    create table hole.unforced (id uuid);
                    alter table hole.unforced enable row level security;
                    create policy p on hole.unforced using (true);
                    create table hole.silent (id uuid);
                    alter table hole.silent enable row level security;
                    alter table hole.silent force row level security;
                    create view hole.blind as select * from hole.bare;
                    create materialized view hole.stored as select * from hole.bare;
                    create function hole.strong() returns int language sql security definer as 'select 1';
                    grant select on all tables in schema hole to skyddsnat_social;
                    """);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            assertThat(jdbc.sql(OPEN_TABLES).query(String.class).list())
                    .contains("hole.bare", "hole.unforced", "hole.silent");
            assertThat(jdbc.sql(BLIND_VIEWS).query(String.class).list()).contains("hole.blind", "hole.stored");
            assertThat(jdbc.sql(OWNERS_RIGHTS).query(String.class).list()).contains("hole.strong");
            connection.rollback();
        }
    }

    /** Granted to any area's login, or to everybody, without row-level security that also binds the owner. */
    private static final String OPEN_TABLES = """
            select distinct n.nspname || '.' || c.relname
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_roles r on r.rolname like 'skyddsnat%' and r.rolcanlogin and r.rolname <> 'skyddsnat_migration'
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                and (has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE')
                    or has_table_privilege(r.oid, c.oid, 'DELETE, TRUNCATE, TRIGGER'))
                and not (c.relrowsecurity and c.relforcerowsecurity
                    and exists (select from pg_policy p where p.polrelid = c.oid))
            """;

    /** Views that read with their owner's rights, and stored views, which have no row-level security at all. */
    private static final String BLIND_VIEWS = """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema')
                and (c.relkind = 'm'
                    or c.relkind = 'v'
                        and not coalesce('security_invoker=true' = any(c.reloptions), false)
                        and not coalesce('security_invoker=on' = any(c.reloptions), false))
            """;

    private static final String OWNERS_RIGHTS = """
            select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
            """;

    private static List<String> holes(String sql) {
        try (var connection = TestDatabase.superuser(AREAS.address);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var holes = new ArrayList<String>();
            while (rows.next()) {
                holes.add(rows.getString(1));
            }
            return holes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
