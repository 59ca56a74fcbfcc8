import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Starts the program as a user does, on a folder of its own, asks for pages as its users do, and says how long that took. */
class Bench {

    private static final int ASKED = 60;
    private static final int WARM = 60;
    private static final int IMPORTS = 9;

    final Path data = Files.createTempDirectory("skyddsnat-bench");
    private final int port = freePort();
    private final List<String> lines = new ArrayList<>();

    Bench() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        var wanted = arguments.length == 0 ? Set.of("start", "pages") : Set.of(arguments);
        new Bench().run(wanted);
    }

    private void run(Set<String> wanted) throws Exception {
        var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        System.out.println(load + " wanted to run on " + Runtime.getRuntime().availableProcessors() + " processors before");
        System.out.printf("%-44s %10s %-6s %8s%n", "what", "value", "unit", "of goal");
        try {
            if (wanted.contains("start") || wanted.contains("pages") || wanted.contains("import")) {
                var first = start();
                stop(first.process);
            }
            if (wanted.contains("start")) {
                measureStart();
            }
            if (wanted.contains("bulk") || wanted.contains("lists")) {
                new CityBench(this).run(wanted);
            }
            if (wanted.contains("register")) {
                new RegisterBench(this).run();
            }
            if (wanted.contains("casepage")) {
                new CasePageBench(this).run();
            }
            if (wanted.contains("measures")) {
                new MeasuresBench(this).run();
            }
            if (wanted.contains("pages")) {
                var started = start();
                try {
                    measurePages();
                } finally {
                    stop(started.process);
                }
            }
            if (wanted.contains("import")) {
                var started = start();
                try {
                    measureImport();
                } finally {
                    stop(started.process);
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        lines.forEach(System.out::println);
    }

    private void measureStart() throws Exception {
        var seconds = new double[5];
        var processor = new double[seconds.length];
        long resident = 0;
        for (int i = 0; i < seconds.length; i++) {
            var started = start();
            seconds[i] = started.seconds;
            processor[i] = started.processor;
            resident = Math.max(resident, resident(started.process.pid()));
            stop(started.process);
        }
        Arrays.sort(seconds);
        report("start on existing data to first page", seconds[seconds.length / 2], "s", 6);
        report("  slowest of five", seconds[seconds.length - 1], "s", 6);
        Arrays.sort(processor);
        report("  processor time of the JVM, median", processor[processor.length / 2], "s", 6);
        report("resident memory of the JVM after start", resident / 1024.0, "MB", 450);
    }

    private void measurePages() throws Exception {
        var roles = new LinkedHashMap<String, String>();
        roles.put("teacher", "larare");
        roles.put("head", "rektor");
        roles.put("intake", "mottag");
        roles.put("team leader", "gruppledare");
        roles.put("expert", "resursteam");
        roles.put("log reviewer", "loggranskare");
        roles.put("coordinator", "samordnare");
        for (var role : roles.entrySet()) {
            var visit = new Visit(role.getValue());
            for (var path : visit.pages()) {
                for (int i = 0; i < WARM; i++) {
                    visit.get(path);
                }
                var times = new double[ASKED];
                for (int i = 0; i < ASKED; i++) {
                    long before = System.nanoTime();
                    visit.get(path);
                    times[i] = (System.nanoTime() - before) / 1e6;
                }
                Arrays.sort(times);
                report(role.getKey() + " " + named(path), times[ASKED * 95 / 100], "ms p95", 50);
            }
        }
    }

    /** A form of three hundred questions, pasted by an expert: from the button to the page that shows it, version by version. */
    private void measureImport() throws Exception {
        var expert = new Visit("resursteam");
        var seconds = new double[IMPORTS];
        var plain = new double[IMPORTS];
        for (int i = 0; i < IMPORTS; i++) {
            var form = madeUpForm(i + 1);
            plain[i] = PlainJson.read(form);
            var fields = "file=" + URLEncoder.encode(form, StandardCharsets.UTF_8);
            var token = expert.token("/forms/new");
            long before = System.nanoTime();
            var answer = expert.post("/forms/new", fields, token);
            var shown = expert.get(answer.headers().firstValue("Location").orElseThrow());
            seconds[i] = (System.nanoTime() - before) / 1e9;
            if (!shown.contains("Kontrolleras barnet 300")) {
                throw new IllegalStateException("The form was not taken in");
            }
        }
        Arrays.sort(seconds);
        report("300 questions taken in and shown, median", seconds[IMPORTS / 2], "s", 1);
        report("  slowest of " + IMPORTS, seconds[IMPORTS - 1], "s", 1);
        Arrays.sort(plain);
        report("  the same text read as plain JSON, median", plain[IMPORTS / 2], "s", plain[IMPORTS / 2]);
    }

    private static String madeUpForm(int version) {
        var questions = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> """
                        {"code": "q%1$d", "theme": "t%2$d", "part": "CHILD", "kind": "NOW_AND_EARLIER", "scale": "s",
                         "text": {"sv": "Kontrolleras barnet %1$d", "en": "Is the child controlled %1$d"}}"""
                        .formatted(i, i % 10))
                .collect(Collectors.joining(",\n"));
        var themes = IntStream.range(0, 10)
                .mapToObj(i -> """
                        {"code": "t%1$d", "area": "SAFETY", "title": {"sv": "Tema %1$d", "en": "Theme %1$d"}}""".formatted(i))
                .collect(Collectors.joining(",\n"));
        return """
                {"format": 1, "code": "made-up", "version": %d, "languages": ["sv", "en"], "owner": "Ingen",
                 "title": {"sv": "Påhittat", "en": "Made up"}, "about": {"sv": "Påhittat", "en": "Made up"},
                 "licence": {"sv": "Fri", "en": "Free"}, "validated": false, "sumAllowed": false,
                 "audience": {"ageFrom": 0, "settings": ["INVESTIGATION"]},
                 "scales": {"s": [{"code": "yes", "label": {"sv": "Ja", "en": "Yes"}},
                   {"code": "no", "label": {"sv": "Nej", "en": "No"}}]},
                 "themes": [%s],
                 "questions": [%s]}""".formatted(version, themes, questions);
    }

    private static String named(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
    }

    void report(String name, double value, String unit, double goal) {
        System.out.printf(Locale.ROOT, "%-44s %10.3f %-6s %8.2f%n", name, value, unit, value / goal);
        lines.add(String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"unit\":\"%s\",\"value\":%.3f,\"ratio\":%.3f}",
                name.strip(),
                unit,
                value,
                value / goal));
    }

    /** Processor time says more than the clock where others use the machine. */
    record Started(Process process, double seconds, double processor) {}

    private Started start() throws Exception {
        return start(data);
    }

    Started start(Path data, String... options) throws Exception {
        Files.createDirectories(data);
        var command = new ArrayList<>(List.of("./run", "--port", "" + port, "--data", data.toString()));
        command.addAll(List.of(options));
        long before = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("bench.log").toFile())
                .start();
        while (true) {
            try {
                if (send(HttpRequest.newBuilder(), "/login", Map.of()).statusCode() == 200) {
                    double seconds = (System.nanoTime() - before) / 1e9;
                    var used = process.info().totalCpuDuration().orElse(Duration.ZERO);
                    return new Started(process, seconds, used.toMillis() / 1e3);
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(data.resolve("bench.log")));
                }
                Thread.sleep(20);
            }
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    static void stop(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> send(HttpRequest.Builder request, String path, Map<String, String> cookies)
            throws IOException, InterruptedException {
        request.uri(address(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** One demo person at work; the pages are those that links lead to from the start page, one of a kind. */
    final class Visit {

        private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");
        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

        private final Map<String, String> cookies = new HashMap<>();
        private final String start;

        Visit(String login) throws Exception {
            var token = TOKEN.matcher(get("/login"));
            token.find();
            var form = "username=" + login + "&password=sundvik-demo&_csrf="
                    + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            var answer = keep(send(
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form)),
                    "/login",
                    cookies));
            if (answer.statusCode() / 100 != 3) {
                throw new IllegalStateException("No log-in as " + login);
            }
            start = keep(send(HttpRequest.newBuilder(), "/", cookies))
                    .headers()
                    .firstValue("Location")
                    .orElse("/");
        }

        /** {@return how a form is answered, with the token of the page that it stands on} */
        HttpResponse<String> post(String path, String fields, String token) throws Exception {
            return keep(send(
                    HttpRequest.newBuilder()
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    fields + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8))),
                    path,
                    cookies));
        }

        String token(String path) throws Exception {
            var token = TOKEN.matcher(get(path));
            token.find();
            return token.group(1);
        }

        String get(String path) throws Exception {
            return keep(send(HttpRequest.newBuilder(), path, cookies)).body();
        }

        List<String> pages() throws Exception {
            var found = new LinkedHashMap<String, String>();
            var next = new ArrayList<String>(List.of(start));
            for (int depth = 0; depth < 3; depth++) {
                var links = new LinkedHashSet<String>();
                for (var path : next) {
                    var kind = named(path);
                    if (!path.startsWith("/assets") && !path.startsWith("/leave") && found.putIfAbsent(kind, path) == null) {
                        var matcher = LINK.matcher(get(path));
                        while (matcher.find()) {
                            links.add(matcher.group(1));
                        }
                    }
                }
                next = new ArrayList<>(links);
            }
            return List.copyOf(found.values());
        }

        private HttpResponse<String> keep(HttpResponse<String> answer) {
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
