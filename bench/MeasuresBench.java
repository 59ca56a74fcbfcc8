import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * The register of a whole city: fifty boards, five hundred measures, two thousand indicators over ten years. The board's page
 * and a chart over HTTP, the page as PDF, and the import of the example.
 */
class MeasuresBench {

    private static final int CLIENTS = 8;
    private static final int WARM = 2000;
    private static final int ASKED = 400;
    private static final int BOARDS = 50;
    private static final int MEASURES = 500;
    private static final int INDICATORS = 2000;

    private final Bench bench;
    private final Database database;

    MeasuresBench(Bench bench) {
        this.bench = bench;
        database = new Database(bench.data);
    }

    void run() throws Exception {
        var started = bench.start(bench.data);
        try {
            var file = Files.createTempFile("register", ".yaml");
            Files.writeString(file, city());
            bench.report("import of the example, a command of its own", seconds("examples/malmo-2019-2024.yaml"), "s", 2);
            bench.report("import of a city's register, the same", seconds(file.toString()), "s", 20);
            Files.delete(file);
            months();
            var readers = new ArrayList<Clients.Asked>();
            var charts = new ArrayList<Clients.Asked>();
            for (int i = 0; i < CLIENTS; i++) {
                var visit = bench.new Visit("ledamot");
                readers.add(() -> page(visit, "/measures?audit=city-audit"));
                charts.add(() -> page(visit, "/indicators/city-i7"));
            }
            Clients.measure(bench, "board's page, 500 measures", readers.subList(0, 1), WARM, ASKED, 60);
            Clients.measure(bench, "board's page, 500 measures", readers, WARM, ASKED, 60);
            Clients.measure(bench, "run chart, 120 months", charts.subList(0, 1), WARM, ASKED, 20);
            Clients.measure(bench, "run chart, 120 months", charts, WARM, ASKED, 20);
            var visit = bench.new Visit("ledamot");
            Clients.Asked pdf = () -> visit.get("/measures/report.pdf?audit=city-audit");
            var times = Clients.times(java.util.List.of(pdf), 9);
            bench.report("board's page as PDF, median of nine", times[times.length / 2] / 1000, "s", 2);
        } finally {
            Bench.stop(started.process());
        }
    }

    private static void page(Bench.Visit visit, String path) throws Exception {
        if (!visit.get(path).contains("sn-table")) {
            throw new IllegalStateException("Not the page " + path);
        }
    }

    /** Starting a JVM is part of it. */
    private double seconds(String file) throws Exception {
        long before = System.nanoTime();
        var process = new ProcessBuilder("./run", "--data", bench.data.toString(), "import", file)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/import.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(Path.of("target/import.log")));
        }
        return (System.nanoTime() - before) / 1e9;
    }

    /** A value for each indicator, and a report for each measure, in each month of ten years. */
    private void months() throws Exception {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into measures.value (id, indicator_id, definition, month, number, why, at, author_id, author, way)
                    select gen_random_uuid(), i.id, 1, date_trunc('month', current_date)::date - m * interval '1 month',
                        round((50 + 10 * sin(m) + random() * 10)::numeric, 1), '', now(),
                        (select id from access.account order by id limit 1), 'bench', 'FILE'
                    from measures.item i, generate_series(1, 120) m where i.code like 'city-i%'
                    """);
            statement.execute("""
                    insert into measures.month_report (id, measure_id, month, status, words, cause, plan, next_step, evidence, at,
                        author_id, author)
                    select gen_random_uuid(), i.id, date_trunc('month', current_date)::date - m * interval '1 month',
                        case when i.position % 7 = 0 then 'LATE' else 'ON_PLAN' end, 'Arbetet går som planerat i alla enheter.',
                        'Vikarier saknas.', 'Klart i juni.', 'Utbilda de sista.', '', now(),
                        (select id from access.account order by id limit 1), 'bench'
                    from measures.item i, generate_series(1, 120) m where i.code like 'city-m%'
                    """);
            statement.execute("analyze measures.value; analyze measures.month_report; analyze measures.entry; analyze measures.item; analyze measures.link");
        }
    }

    private static String city() {
        var text = new StringBuilder("format: skyddsnat-measures-1\nboards:\n");
        for (int i = 0; i < BOARDS; i++) {
            text.append("  - {code: city-b%d, name: Stadens nämnd %d, kind: BOARD}\n".formatted(i, i));
        }
        text.append("matters:\n  - {code: city-audit, kind: AUDIT, title: Stadens granskning, date: 2026-01-02}\nrecommendations:\n");
        for (int i = 1; i <= 5; i++) {
            text.append("  - {code: city-r%d, matter: city-audit, number: %d, title: Rekommendation, wordings: [{text: Gör det., source: s2}]}\n"
                    .formatted(i, i));
        }
        text.append("measures:\n");
        for (int i = 0; i < MEASURES; i++) {
            text.append("  - {code: city-m%d, title: Stadens åtgärd %d, kind: ROUTINE, board: city-b%d, responsible: Kansliet, serves: [city-r%d], due: 2027-%02d-28}\n"
                    .formatted(i, i, i % BOARDS, i % 5 + 1, i % 12 + 1));
        }
        text.append("indicators:\n");
        for (int i = 0; i < INDICATORS; i++) {
            text.append("  - {code: city-i%d, measure: city-m%d, title: Mått %d, definition: Antal under månaden., unit: NUMBER, direction: UP, origin: TYPED}\n"
                    .formatted(i, i % MEASURES, i));
        }
        return text.toString();
    }
}
