package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.db.EmbeddedPostgres;
import se.skyddsnat.db.Keys;

/**
 * The program in a process of its own, so that it and its database can be killed: its classes as they are, or as an operator
 * starts it, {@code -Drun=./run}, which comes up in half the time.
 */
final class KilledProgram {

    private static final @Nullable String RUN = System.getProperty("run");

    final String address;

    private final Path data;
    private final int port;
    private Process process;

    KilledProgram(Path data) throws Exception {
        this.data = data;
        port = freePort();
        address = "http://127.0.0.1:" + port;
        start();
    }

    void killProgram() {
        process.destroyForcibly();
    }

    void killDatabase() {
        postmaster().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** A program whose database died may live on; then it is started again as an operator would. */
    void startAgain() throws Exception {
        process.waitFor(1, TimeUnit.SECONDS);
        stop();
        start();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    int verifyLog() throws Exception {
        return run("verify-log").waitFor();
    }

    String said() {
        try {
            return Files.readString(data.resolve("program.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the database as its own superuser sees it, past every wall} */
    Connection database() throws SQLException {
        var url = EmbeddedPostgres.running(data, "skyddsnat").orElseThrow();
        return DriverManager.getConnection(url, "postgres", new Keys(data.resolve("keys")).password("postgres"));
    }

    private void start() throws Exception {
        var until = Instant.now().plus(Duration.ofMinutes(10));
        process = run("--port", Integer.toString(port));
        while (Instant.now().isBefore(until)) {
            try {
                if (new Visit(address).get("/actuator/health").status() == 200) {
                    return;
                }
            } catch (IllegalStateException notYet) {
                assertThat(process.isAlive()).as(this::said).isTrue();
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("Not up: " + said());
    }

    private Process run(String... words) throws IOException {
        var command = new ArrayList<>(RUN == null ? classes() : List.of(RUN));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("program.log").toFile()))
                .start();
    }

    private static List<String> classes() {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "se.skyddsnat.Application");
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            var file = data.resolve("postgresql/cluster/postmaster.pid");
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()));
        } catch (IOException | NumberFormatException alreadyGone) {
            return Optional.empty();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
