package se.skyddsnat.db;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Real PostgreSQL that the program runs itself, for an installation on one machine: it keeps what it has acknowledged,
 * listens to this machine only, wants a password, and ends with the program however that ends.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The login that sets up and migrates; it makes the others and cannot look past row-level security. */
    public static final String MIGRATION_USER = "skyddsnat_migration";

    /** The login that may do everything; it makes the cluster and its databases. */
    static final String USER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataLock lock;
    private final Postmaster postmaster;
    private final String password;

    private EmbeddedPostgres(DataLock lock, Postmaster postmaster, String password) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.password = password;
    }

    /**
     * Starts the database of a data folder, making it on first use and ending what a killed program left behind.
     *
     * @throws DataInUse when another program runs it
     * @throws StartRefused when it cannot run here, or not as safely as promised
     */
    public static EmbeddedPostgres start(Path data, String password) {
        var folder = data.toAbsolutePath().normalize();
        var lock = DataLock.take(folder);
        try {
            var started = new EmbeddedPostgres(lock, postmaster(folder.resolve("postgresql"), password), password);
            started.check();
            return started;
        } catch (IOException e) {
            lock.close();
            throw new StartRefused("The database in " + folder + " cannot be started: " + Folders.reason(e) + ".", e);
        } catch (InterruptedException e) {
            lock.close();
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** {@return whether a database has been made in the data folder} */
    public static boolean isIn(Path data) {
        return Files.exists(data.resolve("postgresql/cluster"));
    }

    /** {@return the address of a database that another program runs in the data folder, waiting a while for it} */
    public static Optional<String> running(Path data, String database) {
        var cluster = data.toAbsolutePath().normalize().resolve("postgresql").resolve("cluster");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < deadline) {
                var file = PostmasterFile.of(cluster);
                if (file.isReady() && file.isAlive()) {
                    return Optional.of(url(file.port(), database));
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** {@return the address of a database, which is made when it is not there yet} */
    public DatabaseAddress make(String database) {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, password);
                var question = connection.prepareStatement("select from pg_database where datname = ?")) {
            question.setString(1, database);
            try (var rows = question.executeQuery();
                    var statement = connection.createStatement()) {
                if (!rows.next()) {
                    makeMigrationLogin(statement);
                    statement.execute("create database " + statement.enquoteIdentifier(database, true) + " owner "
                            + MIGRATION_USER);
                }
            }
            return new DatabaseAddress(jdbcUrl(database), MIGRATION_USER, password, true);
        } catch (SQLException e) {
            throw new StartRefused("The database " + database + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    /** The same rights as an external database is asked for, so that both roads are one. */
    private void makeMigrationLogin(Statement statement) throws SQLException {
        statement.execute("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%s') then
                        create role %s login createrole password %s;
                    end if;
                end $$\
                """.formatted(MIGRATION_USER, MIGRATION_USER, statement.enquoteLiteral(password)));
    }

    public String jdbcUrl(String database) {
        return url(port(), database);
    }

    public int port() {
        return postmaster.port();
    }

    /** Stops the server, cutting its connections: what is committed stays, what is not is undone. */
    @Override
    public void close() {
        try (lock) {
            postmaster.stop();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL cannot be stopped", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Postmaster postmaster(Path home, String password) throws IOException, InterruptedException {
        Folders.makePrivate(home);
        var cluster = new PostgresCluster(home, PostgresBinaries.unpacked(home), Unprivileged.find());
        cluster.stopLeftovers();
        cluster.create(password);
        for (int tries = 1; ; tries++) {
            var postmaster = new Postmaster(cluster, freePort());
            try {
                postmaster.start();
                return postmaster;
            } catch (StartRefused e) {
                // Between being found free and being used, a port may go to somebody else.
                if (tries == 3) {
                    throw e;
                }
            }
        }
    }

    private void check() {
        try {
            PostgresPromises.check(jdbcUrl("postgres"), password);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
