package se.skyddsnat.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The files of one PostgreSQL, and the processes that live in them. */
final class PostgresCluster {

    private final Path home;
    private final Path programs;
    private final Unprivileged user;

    PostgresCluster(Path home, Path programs, Unprivileged user) {
        this.home = home;
        this.programs = programs;
        this.user = user;
    }

    Path log() {
        return home.resolve("server.log");
    }

    /** {@return what the server says of itself in its folder} */
    PostmasterFile postmaster() {
        return PostmasterFile.of(folder());
    }

    /** Makes the cluster when there is none yet; it has its name only when it is whole. */
    void create(String password) throws IOException, InterruptedException {
        if (Files.exists(folder().resolve("PG_VERSION"))) {
            return;
        }
        var unfinished = home.resolve("cluster-unfinished");
        Folders.delete(unfinished);
        var secret = Files.createTempFile(home, "password", null, Folders.mode("rw-------"));
        try {
            Files.writeString(secret, password);
            run(
                    "initdb",
                    "--pgdata=" + unfinished,
                    "--username=" + EmbeddedPostgres.USER,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--no-locale",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
        } finally {
            Files.delete(secret);
        }
        Files.move(unfinished, folder(), StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(home);
    }

    /** The server's command; what is said here wins over every file in the cluster. */
    List<String> server(int port) {
        var command = Stream.of(programs.resolve("postgres").toString(), "-D", folder().toString());
        var settings = Stream.of(
                        "port=" + port,
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "full_page_writes=on",
                        "timezone=UTC",
                        "log_timezone=UTC",
                        "max_connections=100",
                        "shared_buffers=64MB",
                        "jit=off",
                        "log_checkpoints=off",
                        // A log beside the database must not repeat what is in it.
                        "log_error_verbosity=terse",
                        "log_statement=none",
                        "log_min_error_statement=panic",
                        "log_min_duration_statement=-1",
                        "log_parameter_max_length_on_error=0")
                .flatMap(setting -> Stream.of("-c", setting));
        return user.server(Stream.concat(command, settings).toList());
    }

    /** Ends the server, cutting its connections: what is committed stays, what is not is undone. */
    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "stop", "--pgdata=" + folder(), "--mode=fast", "--wait", "--timeout=60");
    }

    /** Ends what an earlier program left behind, and the file that would keep a new server from starting. */
    void stopLeftovers() throws IOException, InterruptedException {
        var left = processes();
        if (left.stream().anyMatch(process -> postmaster().is(process.pid()))) {
            try {
                stop();
            } catch (StartRefused _) {
                // It does not listen; the next step does not ask.
            }
        }
        for (var process : processes()) {
            process.destroyForcibly();
        }
        for (int i = 0; i < 500 && !processes().isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        if (!processes().isEmpty()) {
            throw new StartRefused("A PostgreSQL that was left behind in " + folder() + " cannot be stopped.");
        }
        // Nobody lives here now; a stranger may meanwhile have the number that the file names.
        Files.deleteIfExists(folder().resolve("postmaster.pid"));
    }

    private Path folder() {
        return home.resolve("cluster");
    }

    /** Every process of a server works in its cluster's folder. */
    private List<ProcessHandle> processes() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        var here = folder().toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> here.equals(link(process, "cwd"))
                        && link(process, "exe").toString().contains("postgres"))
                .toList();
    }

    private static Path link(ProcessHandle process, String name) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), name));
        } catch (IOException _) {
            return Path.of("");
        }
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(programs.resolve(program).toString()), Stream.of(arguments))
                .toList();
        var process =
                new ProcessBuilder(user.tool(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new StartRefused("PostgreSQL's " + program + " failed: " + said.strip());
        }
    }
}
