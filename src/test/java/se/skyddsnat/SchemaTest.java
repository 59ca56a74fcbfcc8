package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.skyddsnat.db.TestDatabase;

/** The schema keeps to its own style, and is printed. */
class SchemaTest {

    private static final SingleConnectionDataSource CONNECTION = connect();
    private static final JdbcClient JDBC = JdbcClient.create(CONNECTION);

    /** Ours, without the migration tool's own table and the session library's two. */
    private static final String OUR_TABLES = """
            with ours as (
                select c.oid, n.nspname as schema, c.relname as name, n.nspname || '.' || c.relname as full_name
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|public)'
                    and c.relname <> 'migration' and c.relname not like 'spring_session%')
            """;

    @AfterAll
    static void close() {
        CONNECTION.destroy();
    }

    @Test
    void everyTableSaysWhatItIs() {
        assertThat(list("select full_name from ours where obj_description(oid, 'pg_class') is null"))
                .isEmpty();
    }

    @Test
    void momentsHaveATimeZoneAndTextHasNoLength() {
        assertThat(list("""
                select full_name || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                from ours join pg_attribute a on a.attrelid = ours.oid and a.attnum > 0 and not a.attisdropped
                where format_type(a.atttypid, a.atttypmod) ~ '^(timestamp.*without|character|json$|money|real|double)'
                """)).isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        assertThat(list("""
                select full_name || ' ' || k.conname
                from ours join pg_constraint k on k.conrelid = ours.oid and k.contype = 'f'
                where not exists (
                    select from pg_index i
                    where i.indrelid = k.conrelid and i.indkey[0] = any(k.conkey) and (
                        k.conkey::int[] <@ string_to_array(i.indkey::text, ' ')::int[]
                        -- or it finds the row by a part of the key
                        or i.indisunique and string_to_array(i.indkey::text, ' ')::int[] <@ k.conkey::int[]))
                """)).isEmpty();
    }

    @Test
    void whatBelongsToAnAuthorityHasItInItsKey() {
        assertThat(list("""
                select full_name from ours
                join pg_attribute a on a.attrelid = ours.oid and a.attname = 'authority_id' and not a.attisdropped
                join pg_class c on c.oid = ours.oid and c.relrowsecurity
                where schema not in ('audit') and not exists (
                    select from pg_index i where i.indrelid = ours.oid and i.indisprimary and a.attnum = i.indkey[0])
                """)).isEmpty();
    }

    @Test
    void theSchemaIsPrinted() {
        var page = new StringBuilder("""
                # Schema

                Printed from the migrated database. *Wall*: row-level security, forced on the owner too, with the logins that
                its policies name. *Append-only*: a guard refuses update, delete and truncate.
                """);
        for (var table : rows(OUR_TABLES + """
                select ours.oid, full_name, obj_description(ours.oid, 'pg_class') as says, c.relforcerowsecurity as wall,
                    (select string_agg(distinct r.rolname, ', ' order by r.rolname)
                        from pg_policy p, unnest(p.polroles) role join pg_roles r on r.oid = role
                        where p.polrelid = ours.oid) as logins,
                    exists (select from pg_trigger t join pg_proc f on f.oid = t.tgfoid
                        where t.tgrelid = ours.oid and not t.tgisinternal and f.proname = 'refuse_change') as append_only
                from ours join pg_class c on c.oid = ours.oid order by full_name
                """)) {
            page.append("%n## %s%n%n%s%n%n".formatted(table.get("full_name"), table.get("says")));
            page.append((boolean) table.get("wall") ? "Wall: %s.".formatted(table.get("logins")) : "No wall.");
            page.append((boolean) table.get("append_only") ? " Append-only.\n\n" : "\n\n");
            page.append("| column | type | |\n|---|---|---|\n");
            for (var column :
                    JDBC.sql("""
                    select a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,
                        col_description(a.attrelid, a.attnum) as says
                    from pg_attribute a where a.attrelid = :table::oid and a.attnum > 0 and not a.attisdropped
                    order by a.attnum
                    """).param("table", table.get("oid")).query().listOfRows()) {
                var says = column.get("says") == null ? "" : column.get("says");
                var may = (boolean) column.get("attnotnull") ? "" : "may be null ";
                page.append("| %s | %s | %s |%n"
                        .formatted(column.get("attname"), column.get("type"), (may + says).strip()));
            }
        }
        GeneratedDocument.check("schema.md", page.toString());
    }

    private static List<String> list(String sql) {
        return JDBC.sql(OUR_TABLES + sql).query(String.class).list();
    }

    private static List<Map<String, Object>> rows(String sql) {
        return JDBC.sql(sql).query().listOfRows();
    }

    private static SingleConnectionDataSource connect() {
        try {
            return new SingleConnectionDataSource(TestDatabase.superuser(TestDatabase.migrated()), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
