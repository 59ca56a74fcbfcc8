import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pages of a card whose journal has five hundred notes and two hundred documents, drafts that save themselves, beside the
 * same rows by plain JDBC on the same database, without HTTP, access or log; and a manager's list of twenty thousand cases.
 */
class CasePageBench {

    private static final int CLIENTS = 8;
    private static final int WARM = 4000;
    private static final int ASKED = 800;
    private static final int NOTES = 500;
    private static final int DOCUMENTS = 200;
    private static final int CASES = 20_000;

    private final Bench bench;
    private final Database database;

    CasePageBench(Bench bench) {
        this.bench = bench;
        database = new Database(bench.data);
    }

    void run() throws Exception {
        var started = bench.start(bench.data);
        try (var connection = database.connect()) {
            var card = filled(connection);
            for (var page : List.of("", "/investigation", "/journal", "/documents")) {
                read("/cases/{id}" + page, "kollega-mottag", "/cases/" + card + page, "sn-subnav");
            }
            drafts(card);
            open(connection, card);
            read("a manager's list of " + CASES, "gruppledare", "/cases/investigations", "SN-BENCH-");
        } finally {
            Bench.stop(started.process());
        }
    }

    private void read(String name, String login, String path, String shown) throws Exception {
        var readers = new ArrayList<Clients.Asked>();
        for (int i = 0; i < CLIENTS; i++) {
            var visit = bench.new Visit(login);
            readers.add(() -> {
                if (!visit.get(path).contains(shown)) {
                    throw new IllegalStateException("Not the page " + path);
                }
            });
        }
        Clients.measure(bench, name, readers.subList(0, 1), WARM, ASKED, 60);
        Clients.measure(bench, name, readers, WARM, ASKED, 60);
    }

    private void drafts(UUID card) throws Exception {
        var path = "/cases/" + card + "/drafts/journal";
        var ours = new ArrayList<Clients.Asked>();
        var plain = new ArrayList<Clients.Asked>();
        var number = new AtomicInteger();
        for (int i = 0; i < CLIENTS; i++) {
            var visit = bench.new Visit("kollega-mottag");
            var token = visit.token("/cases/" + card + "/journal");
            var writer = UUID.randomUUID();
            ours.add(() -> {
                var fields = "writer=" + writer + "&shown=&kind=NOTE&words="
                        + URLEncoder.encode(typed(number.incrementAndGet()), StandardCharsets.UTF_8);
                var answer = visit.post(path, fields, token);
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(path + " " + answer.statusCode());
                }
            });
            plain.add(new Plain(database.connect(), card, number));
        }
        double yard = Clients.rate(plain, 4000);
        Clients.measure(bench, "autosave", ours.subList(0, 1), WARM, ASKED, 25);
        Clients.measure(bench, "autosave", ours, WARM, ASKED, 25);
        bench.report("drafts saved, clients: " + CLIENTS, Clients.rate(ours, 2 * ASKED), "/s", 1000);
        bench.report("  the same row by plain JDBC", yard, "/s", 1000);
    }

    private static String typed(int number) {
        return number + " Hon sa att hon inte får gå hem till sin kompis. ".repeat(20);
    }

    /** The row that a draft is, once more, committed each time. */
    private static final class Plain implements Clients.Asked {

        private final java.sql.PreparedStatement save;
        private final AtomicInteger number;

        Plain(Connection connection, UUID card, AtomicInteger number) throws SQLException {
            this.number = number;
            save = connection.prepareStatement("""
                    insert into investigation.draft (authority_id, id, case_id, author_id, place, fields, saved_at)
                    select authority_id, ?, id, assignee_id, 'bench', cast(? as jsonb), now()
                    from casework.case_file where id = ?
                    on conflict (authority_id, id) do update
                        set fields = excluded.fields, revision = draft.revision + 1, saved_at = excluded.saved_at
                    """);
            save.setObject(1, UUID.randomUUID());
            save.setObject(3, card);
        }

        @Override
        public void ask() throws SQLException {
            save.setString(2, "{\"words\": [\"" + typed(number.incrementAndGet()) + "\"]}");
            save.executeUpdate();
        }
    }

    /** {@return a card of the demo whose investigation is open, with a journal as long as a year makes it} */
    private static UUID filled(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery("""
                    select c.id from casework.case_file c join investigation.plan p on p.case_id = c.id limit 1
                    """);
            rows.next();
            var card = rows.getObject(1, UUID.class);
            statement.execute("""
                    insert into investigation.note (authority_id, id, case_id, kind, on_day, words, assess_first, at, author_id)
                    select c.authority_id, gen_random_uuid(), c.id, 'NOTE', current_date,
                        'Talade med förskolan om veckan som gått. ' || n, n %% 2 = 0, now() - n * interval '1 minute', c.assignee_id
                    from casework.case_file c, generate_series(1, %d) n where c.id = '%s'
                    """.formatted(NOTES, card));
            statement.execute("""
                    insert into investigation.document (authority_id, id, case_id, title, kind, bytes, scanned, assess_first, at,
                        author_id)
                    select c.authority_id, gen_random_uuid(), c.id, 'Utlåtande ' || n, 'PDF', 100000, false, true,
                        now() - n * interval '3 minutes', c.assignee_id
                    from casework.case_file c, generate_series(1, %d) n where c.id = '%s'
                    """.formatted(DOCUMENTS, card));
            statement.execute("analyze investigation.note; analyze investigation.document");
            return card;
        }
    }

    /** The card twenty thousand times over, all open in its unit, due over four months. */
    private static void open(Connection connection, UUID card) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            var rows = statement.executeQuery("""
                    select string_agg(column_name, ', ') from information_schema.columns
                    where table_schema = 'casework' and table_name = 'case_file' and is_generated = 'NEVER'
                        and column_name not in ('id', 'case_number', 'child_number', 'investigation_due')
                    """);
            rows.next();
            var others = rows.getString(1);
            statement.execute("""
                    insert into casework.case_file (id, case_number, child_number, investigation_due, %1$s)
                    select gen_random_uuid(), 'SN-BENCH-' || n, 1000 + n, current_date + n %% 120, %1$s
                    from casework.case_file, generate_series(1, %2$d) n where id = '%3$s'
                    """.formatted(others, CASES, card));
            statement.execute("analyze casework.case_file");
        }
    }
}
