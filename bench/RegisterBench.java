import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A report registered through the API, beside plain JDBC that writes the same rows: the same match, the same indexes and
 * checks, one durable commit, and no HTTP, access or foreign keys.
 */
class RegisterBench {

    private static final int ROUNDS = 3;
    private static final int[] CLIENTS = {1, 8, 32};
    private static final Map<Integer, Integer> SENT = Map.of(1, 250, 8, 800, 32, 1600);
    private static final String REPORT = """
            {"reporter": {"name": "Pia Polis", "phone": "08-465 004 01"}, "danger": "SOON", "text": "Blåmärken",
             "reasons": ["HONOUR", "NEGLECT", "OTHER"],
             "children": [{"name": "Amira", "personalNumber": "20200312-2385"}]}
            """;

    private final Bench bench;
    private final Database database;
    private final AtomicInteger key = new AtomicInteger();

    RegisterBench(Bench bench) {
        this.bench = bench;
        database = new Database(bench.data);
    }

    void run() throws Exception {
        var started = bench.start(bench.data);
        try {
            var said = Pattern.compile("API token: (\\S+)").matcher(Files.readString(bench.data.resolve("bench.log")));
            if (!said.find()) {
                throw new IllegalStateException("No token");
            }
            measure(said.group(1));
        } finally {
            Bench.stop(started.process());
        }
    }

    private void measure(String token) throws Exception {
        var ours = senders(token);
        var reference = send(ours, 8, 32_000); // until the JVM has compiled what it will: its rate doubles on the way
        try (var connection = database.connect()) {
            var yard = new Yard(connection, reference);
            var writers = yard.writers(database, 32);
            rate(writers.subList(0, 8), 8, 1200);
            var rates = new HashMap<String, double[]>();
            for (int round = 0; round < ROUNDS; round++) {
                for (int clients : CLIENTS) {
                    rates.computeIfAbsent("yard " + clients, _ -> new double[ROUNDS])[round] =
                            rate(writers.subList(0, clients), clients, SENT.get(clients));
                    rates.computeIfAbsent("ours " + clients, _ -> new double[ROUNDS])[round] =
                            rate(ours.subList(0, clients), clients, SENT.get(clients));
                }
            }
            rates.values().forEach(Arrays::sort);
            double atEight = rates.get("ours 8")[ROUNDS / 2];
            for (int clients : CLIENTS) {
                var yardstick = rates.get("yard " + clients);
                var registered = rates.get("ours " + clients);
                double of = clients == 32 ? 0.9 * atEight : 0.5 * yardstick[ROUNDS / 2];
                bench.report("plain JDBC, clients: " + clients, yardstick[ROUNDS / 2], "/s", yardstick[ROUNDS / 2]);
                bench.report(
                        "registered %d (%.0f-%.0f), of goal".formatted(clients, registered[0], registered[ROUNDS - 1]),
                        registered[ROUNDS / 2],
                        "/s",
                        of);
            }
        }
    }

    private List<Asked> senders(String token) {
        var senders = new ArrayList<Asked>();
        for (int i = 0; i < 32; i++) {
            var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
            senders.add(() -> {
                var request = HttpRequest.newBuilder(bench.address("/api/v1/reports"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "bench-" + key.incrementAndGet())
                        .POST(HttpRequest.BodyPublishers.ofString(REPORT));
                var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException(answer.body());
                }
                return answer.body();
            });
        }
        return senders;
    }

    /** One thing done once; what it says is for the one who wants it. */
    interface Asked {
        String ask() throws Exception;
    }

    private static String send(List<Asked> clients, int count, int times) throws Exception {
        rate(clients.subList(0, count), count, times);
        var said = Pattern.compile("\"reference\":\"([^\"]+)\"").matcher(clients.getFirst().ask());
        return said.find() ? said.group(1) : "";
    }

    /** {@return how many a second} */
    private static double rate(List<Asked> clients, int count, int times) throws Exception {
        try (var pool = Executors.newFixedThreadPool(count)) {
            long before = System.nanoTime();
            var running = new ArrayList<Future<Integer>>();
            for (var client : clients) {
                Callable<Integer> each = () -> {
                    for (int i = 0; i < times / count; i++) {
                        client.ask();
                    }
                    return times / count;
                };
                running.add(pool.submit(each));
            }
            int done = 0;
            for (var each : running) {
                done += each.get();
            }
            return done / ((System.nanoTime() - before) / 1e9);
        }
    }

    /** The rows of one report that was registered, written again and again under other ids. */
    private static final class Yard {

        private static final List<String> TABLES = List.of(
                "casework.receipt", "casework.intake", "casework.case_file", "db.person_key", "casework.reason_entry",
                "casework.name_part", "audit.event");

        private final List<Rows> written = new ArrayList<>();

        private record Rows(String insert, List<String> columns, List<Object[]> rows) {}

        Yard(Connection connection, String reference) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute("create schema yard");
                for (var table : TABLES) {
                    statement.execute("create table yard.%s (like %s including all)"
                            .formatted(Database.bare(table), table));
                }
            }
            for (var table : TABLES) {
                written.add(read(connection, table, reference));
            }
        }

        private static Rows read(Connection connection, String table, String reference) throws SQLException {
            var columns = columns(connection, table);
            var of = "(select id from casework.intake where reference = '%s')".formatted(reference);
            var cards = "(select id from casework.case_file where intake_id = %s)".formatted(of);
            var where = switch (table) {
                case "casework.intake" -> "id = " + of;
                case "db.person_key" -> "person_id in " + cards;
                case "casework.reason_entry", "casework.name_part" -> "case_id in " + cards;
                case "audit.event" -> of + " = any(subjects)";
                default -> "intake_id = " + of;
            };
            var rows = new ArrayList<Object[]>();
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(
                            "select %s from %s where %s".formatted(String.join(", ", columns), table, where))) {
                while (found.next()) {
                    var row = new Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
            if (rows.isEmpty()) {
                throw new IllegalStateException("Nothing in " + table);
            }
            return new Rows(
                    "insert into yard.%s (%s) values (%s)".formatted(
                            Database.bare(table),
                            String.join(", ", columns),
                            String.join(", ", columns.stream().map(_ -> "?").toList())),
                    columns,
                    rows);
        }

        private static List<String> columns(Connection connection, String table) throws SQLException {
            var columns = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("""
                            select column_name from information_schema.columns
                            where table_schema || '.' || table_name = '%s' and is_generated = 'NEVER'
                                and identity_generation is distinct from 'ALWAYS'
                            order by ordinal_position
                            """.formatted(table))) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
            return columns;
        }

        List<Asked> writers(Database database, int clients) throws Exception {
            var writers = new ArrayList<Asked>();
            for (int i = 0; i < clients; i++) {
                writers.add(new Writer(database.connect(), written));
            }
            return writers;
        }

        /** One connection that stays open, as a pool keeps it. */
        private static final class Writer implements Asked {

            private final Connection connection;
            private final List<Rows> written;
            private final PreparedStatement match;
            private final List<PreparedStatement> inserts = new ArrayList<>();

            Writer(Connection connection, List<Rows> written) throws SQLException {
                this.connection = connection;
                this.written = written;
                connection.setAutoCommit(false);
                match = connection.prepareStatement("""
                        select id from casework.person where authority_id = ? and number_index = ? order by id limit 1
                        """);
                for (var rows : written) {
                    inserts.add(connection.prepareStatement(rows.insert()));
                }
            }

            @Override
            public String ask() throws SQLException {
                var ids = new HashMap<Object, UUID>();
                find();
                for (int i = 0; i < written.size(); i++) {
                    var insert = inserts.get(i);
                    var rows = written.get(i);
                    for (var row : rows.rows()) {
                        for (int column = 0; column < row.length; column++) {
                            insert.setObject(column + 1, renewed(rows.columns().get(column), row[column], ids));
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
                connection.commit();
                return "";
            }

            private void find() throws SQLException {
                var cards = written.get(2);
                var row = cards.rows().getFirst();
                match.setObject(1, row[cards.columns().indexOf("authority_id")]);
                match.setObject(2, row[cards.columns().indexOf("number_index")]);
                try (var found = match.executeQuery()) {
                    found.next();
                }
            }

            /** Every id of the report's own becomes a new one, the same wherever it stands; so does what must be unique. */
            private static Object renewed(String column, Object value, Map<Object, UUID> ids) {
                return switch (column) {
                    case "id", "intake_id", "case_id" -> ids.computeIfAbsent(value, _ -> UUID.randomUUID());
                    case "person_id" -> value == null ? null : ids.computeIfAbsent(value, _ -> UUID.randomUUID());
                    case "reference", "case_number", "key" -> value + "-" + UUID.randomUUID();
                    default -> value;
                };
            }
        }
    }
}
