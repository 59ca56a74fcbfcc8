import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** Ten years of a city: how fast they are taken over, and how fast lists and look-ups are with them in place. */
class CityBench {

    private static final int ASKED = 400;
    private static final List<String> TABLES = List.of(
            "casework.person", "casework.intake", "casework.case_file", "casework.protection_assessment",
            "casework.decision", "casework.reason_entry", "casework.identification", "casework.reading",
            "casework.name_part", "db.person_key");

    private final Bench bench;
    private final Path data;
    private final Database database;

    CityBench(Bench bench) {
        this.bench = bench;
        data = bench.data.resolve("city");
        database = new Database(data);
    }

    void run(Set<String> wanted) throws Exception {
        var started = bench.start(data, "--size", "city");
        try {
            if (wanted.contains("bulk")) {
                measureBulk();
            }
            if (wanted.contains("lists")) {
                measureLists();
            }
        } finally {
            Bench.stop(started.process());
        }
    }

    /** The yardstick: the same rows into tables with the same indexes and checks, by the server from its own disk. */
    private void measureBulk() throws Exception {
        var said = Pattern.compile("Took over (\\d+) reports of ten years: (\\d+) rows, (\\d+) s")
                .matcher(Files.readString(data.resolve("bench.log")));
        if (!said.find()) {
            throw new IllegalStateException("The city was not taken over");
        }
        double seconds = Double.parseDouble(said.group(3));
        bench.report("ten city years taken over", seconds, "s", 120);
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var folder = one(connection, "show data_directory");
            statement.execute("create schema yard");
            for (var table : TABLES) {
                statement.execute("create table yard.%s (like %s including all)".formatted(Database.bare(table), table));
                statement.execute("copy %s to '%s/yard-%s'".formatted(table, folder, Database.bare(table)));
            }
            connection.commit();
            long rows = 0;
            long before = System.nanoTime();
            for (var table : TABLES) {
                rows += statement.executeUpdate("copy yard.%s from '%s/yard-%s'".formatted(Database.bare(table), folder, Database.bare(table)));
            }
            connection.commit();
            double copied = rows / ((System.nanoTime() - before) / 1e9);
            bench.report("COPY of the same rows", copied, "rows/s", copied);
            bench.report("taken over (goal: 0.3 of COPY)", rows / seconds, "rows/s", copied);
            statement.execute("drop schema yard cascade");
            connection.commit();
        }
    }

    private void measureLists() throws Exception {
        var incoming = new ArrayList<Clients.Asked>();
        var byNumber = new ArrayList<Clients.Asked>();
        var byName = new ArrayList<Clients.Asked>();
        for (int i = 0; i < 8; i++) {
            var visit = bench.new Visit("mottag");
            var token = visit.token("/cases/find");
            incoming.add(() -> require(visit.get("/cases/incoming").contains("<table")));
            byNumber.add(() -> require(visit.post("/cases/find", "wanted=" + number(), token).statusCode() == 200));
            byName.add(() -> require(visit.post("/cases/find", "wanted=fatima+had", token).statusCode() == 200));
        }
        measure("incoming list", incoming, 15);
        measure("look-up by number", byNumber, 5);
        measure("look-up by name", byName, 5);
        var yard = new ArrayList<Clients.Asked>();
        var yardNumber = new ArrayList<Clients.Asked>();
        var connections = new ArrayList<Connection>();
        for (int i = 0; i < 8; i++) {
            var connection = database.connect();
            connections.add(connection);
            yard.add(() -> one(connection, """
                    select count(*) from (
                        select c.*, i.reference, i.unit_name
                        from casework.case_file c
                        join casework.intake i on i.authority_id = c.authority_id and i.id = c.intake_id
                        where c.assignee_id is null and c.receiver_id = (
                            select u.id from organisation.unit u where u.name = 'Mottag barn och familj Norr')
                        order by c.next_due, c.urgent desc, c.arrived_at, c.intake_id, c.child_number limit 50) s
                    """));
            yardNumber.add(() -> one(connection, """
                    select count(*) from casework.case_file c
                    where c.number_index = (select p.number_index from casework.person p
                                            where p.number_index is not null limit 1)
                        and c.authority_id = (select u.authority_id from organisation.unit u
                                              where u.name = 'Mottag barn och familj Norr')
                    """));
        }
        measure("yardstick: incoming, SQL alone", yard, 10);
        measure("yardstick: number, SQL alone", yardNumber, 1.4);
        for (var connection : connections) {
            connection.close();
        }
    }

    private void measure(String name, List<Clients.Asked> clients, double goal) throws Exception {
        for (int count : new int[] {1, 8}) {
            Clients.measure(bench, name, clients.subList(0, count), 10 * ASKED, ASKED, goal);
        }
    }

    /** A test number of one of the days on which the city's children were born. */
    private static String number() {
        var eleven = DateTimeFormatter.BASIC_ISO_DATE.format(
                LocalDate.of(2012, 1, 1).plusDays((long) (Math.random() * 3000))) + "238";
        int sum = 0;
        for (int i = 2; i < eleven.length(); i++) {
            int product = Character.digit(eleven.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return eleven + (10 - sum % 10) % 10;
    }

    private static void require(boolean answered) {
        if (!answered) {
            throw new IllegalStateException("A page was not what it should be");
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
