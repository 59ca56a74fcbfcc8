package se.skyddsnat.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final String PASSWORD = "åäö-not-for-real";

    @TempDir
    Path data;

    @TempDir
    static Path template;

    @BeforeAll
    static void makeTemplate() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        EmbeddedPostgres.start(template, PASSWORD).close();
    }

    /** Unpacking and making a cluster take longer than all the rest; one test does it, the others get a copy. */
    @BeforeEach
    void copyTemplate() throws IOException {
        var home = Files.createDirectory(data.resolve("postgresql"));
        try (var parts = Files.list(template.resolve("postgresql"))) {
            for (var part : parts.toList()) {
                if (part.endsWith("cluster")) {
                    copy(part, home.resolve("cluster"));
                } else if (Files.isDirectory(part)) {
                    Files.createSymbolicLink(home.resolve(part.getFileName()), part);
                }
            }
        }
    }

    @Test
    void keepsWhatItHasAcknowledged() throws SQLException {
        try (var server = EmbeddedPostgres.start(data, PASSWORD)) {
            execute(server, "create table kept (id int)");
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "show data_checksums")).isEqualTo("on");
            assertThat(ask(server, "show jit")).isEqualTo("off");
            assertThat(ask(
                            server,
                            "select datlocprovider::text || datlocale from pg_database where datname = 'postgres'"))
                    .isEqualTo("bC.UTF-8");
        }
        assertThat(data.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
        try (var server = EmbeddedPostgres.start(data, PASSWORD)) {
            assertThat(ask(server, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void wantsThePasswordAndOtherKeysAreRefused() {
        try (var server = EmbeddedPostgres.start(data, PASSWORD)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", "wrong"))
                    .hasMessageContaining("password authentication failed");
        }
        assertThatThrownBy(() -> EmbeddedPostgres.start(data, "wrong"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("not this database's");
        EmbeddedPostgres.start(data, PASSWORD).close();
    }

    @Test
    void weakenedConfigurationIsOverruledAndTrustRefused() throws IOException, SQLException {
        try (var server = EmbeddedPostgres.start(data, PASSWORD)) {
            execute(server, "alter system set fsync = off");
        }
        try (var server = EmbeddedPostgres.start(data, PASSWORD)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
        }
        Files.writeString(data.resolve("postgresql/cluster/pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(data, PASSWORD)).hasMessageContaining("not set up safely");
    }

    @Test
    void secondProgramIsToldAndCanAskTheFirst() {
        try (var server = EmbeddedPostgres.start(data, PASSWORD)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data, PASSWORD)).isInstanceOf(DataInUse.class);
            assertThat(EmbeddedPostgres.running(data, "postgres")).contains(server.jdbcUrl("postgres"));
        }
    }

    @Test
    void serverThatIsKilledStartsAgainByItself() throws Exception {
        try (var server = EmbeddedPostgres.start(data, PASSWORD)) {
            execute(server, "create table kept (id int)");
            long killed = serverProcess();
            kill(killed);
            eventually(() -> serverProcess() != killed && ready());
            assertThat(ask(server, "select count(*) from kept")).isEqualTo("0");
        }
    }

    @Test
    void programAndServerKilledLoseNothing() throws Exception {
        var child = child();
        long server = serverProcess();
        kill(server);
        child.destroyForcibly().waitFor();
        startsAgainWithTheChildsTable();
    }

    @Test
    void serverEndsWithTheProgramThatWasKilled() throws Exception {
        var child = child();
        long server = serverProcess();
        child.destroyForcibly().waitFor();
        eventually(() -> ProcessHandle.of(server).isEmpty());
        startsAgainWithTheChildsTable();
    }

    @Test
    void startDoesNotWaitForWhatAKilledProgramLeftBehind() throws Exception {
        var child = child();
        child.destroyForcibly().waitFor();
        startsAgainWithTheChildsTable();
    }

    @Test
    void strangerWithTheOldNumberDoesNotKeepItFromStarting() throws Exception {
        EmbeddedPostgres.start(data, PASSWORD).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data.resolve("postgresql/cluster/postmaster.pid"),
                    stranger.pid() + "\n" + data + "\n1\n5432\n\n127.0.0.1\n\nready\n");
            EmbeddedPostgres.start(data, PASSWORD).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void killWhileUnpackingOrMakingTheClusterIsHarmless() throws IOException {
        var home = data.resolve("postgresql");
        Folders.delete(home);
        Files.createDirectories(home.resolve("bin-unfinished/bin"));
        Files.createDirectories(home.resolve("cluster-unfinished/base"));
        Files.writeString(home.resolve("cluster-unfinished/PG_VERSION"), "18");
        EmbeddedPostgres.start(data, PASSWORD).close();
        assertThat(home.resolve("bin-unfinished")).doesNotExist();
        assertThat(home.resolve("cluster-unfinished")).doesNotExist();
    }

    /** What the test kills: a program that starts the server, writes, and waits. */
    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var server = EmbeddedPostgres.start(Path.of(arguments[0]), PASSWORD);
        execute(server, "create table kept as select 1 as id");
        System.out.println("written");
        Thread.sleep(Duration.ofMinutes(5));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private Process child() throws IOException {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedPostgresTest.class.getName(),
                        data.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        var said = child.inputReader();
        for (var line = said.readLine(); !"written".equals(line); line = said.readLine()) {
            assertThat(line).as("what the child says").isNotNull();
        }
        return child;
    }

    private void startsAgainWithTheChildsTable() throws SQLException {
        try (var server = EmbeddedPostgres.start(data, PASSWORD)) {
            assertThat(ask(server, "select count(*) from kept")).isEqualTo("1");
        }
    }

    private PostmasterFile file() {
        return PostmasterFile.of(data.resolve("postgresql/cluster"));
    }

    private boolean ready() {
        return file().isReady() && file().isAlive();
    }

    private long serverProcess() {
        return file().lines().isEmpty() ? -1 : Long.parseLong(file().lines().getFirst());
    }

    private static void kill(long process) {
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("postgres"), EmbeddedPostgres.USER, PASSWORD);
    }
}
