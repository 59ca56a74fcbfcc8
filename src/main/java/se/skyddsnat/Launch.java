package se.skyddsnat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import se.skyddsnat.db.Command;
import se.skyddsnat.db.DataInUse;
import se.skyddsnat.db.DatabaseAddress;
import se.skyddsnat.db.EmbeddedPostgres;
import se.skyddsnat.db.Installation;
import se.skyddsnat.db.Keys;
import se.skyddsnat.db.StartRefused;

/** From what was asked for to the running program: decides the installation, finds the database, starts the rest. */
final class Launch {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String DATABASE = "skyddsnat";
    private static final String KEY = "postgres";
    private static final String URL = "SKYDDSNAT_DATABASE_URL";

    private final CommandLine asked;
    private final Map<String, String> environment;
    private final Path data;
    private final InetAddress address;
    private final boolean embedded;
    private final Keys keys;

    Launch(CommandLine asked, Map<String, String> environment) {
        this.asked = asked;
        this.environment = environment;
        this.data = asked.data().toAbsolutePath().normalize();
        this.address = address(Stream.of("SKYDDSNAT_ADDRESS", "SERVER_ADDRESS")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(LOOPBACK));
        this.embedded = !environment.containsKey(URL);
        var folder = environment.get("SKYDDSNAT_KEYS");
        this.keys = new Keys(folder == null ? data.resolve("keys") : Path.of(folder));
    }

    /** {@return the command's exit code; 0 when serving has begun} */
    int run() {
        var installation = installation();
        return asked.command().equals(CommandLine.SERVE) ? serve(installation) : command(installation);
    }

    /** A demo can never be production: it takes both our own database and an address that nobody else reaches. */
    Installation installation() {
        boolean loopback = address.isLoopbackAddress();
        var demo = environment.getOrDefault("SKYDDSNAT_DEMO", "");
        if (!embedded && Boolean.parseBoolean(demo)) {
            throw new StartRefused("SKYDDSNAT_DEMO and SKYDDSNAT_DATABASE_URL exclude each other:"
                    + " a demo lives in the embedded database only, so that it is never taken for production.");
        }
        if (embedded && !loopback && !asked.empty()) {
            throw new StartRefused(
                    "The address " + address.getHostAddress()
                            + " can be reached by others and the embedded database holds"
                            + " a demo that lets anybody in: serve on 127.0.0.1, or name a database in SKYDDSNAT_DATABASE_URL.");
        }
        boolean demoAllowed = embedded && loopback && !demo.equalsIgnoreCase("false");
        return new Installation(embedded, demoAllowed, data, asked.empty(), asked.city());
    }

    private int serve(Installation installation) {
        if (!embedded) {
            requireFreePort();
            start(installation, external(), WebApplicationType.SERVLET);
            return 0;
        }
        var database = EmbeddedPostgres.start(data, password());
        SpringApplication.getShutdownHandlers().add(database::close);
        requireFreePort();
        start(installation, database.make(DATABASE), WebApplicationType.SERVLET);
        return 0;
    }

    private int command(Installation installation) {
        if (!embedded) {
            return command(installation, external());
        }
        if (asked.command().equals("verify-log") && !EmbeddedPostgres.isIn(data)) {
            throw new StartRefused(
                    "There is no database in " + data + " yet, so no log to verify; --data names another.");
        }
        var password = password();
        try (var database = EmbeddedPostgres.start(data, password)) {
            return command(installation, database.make(DATABASE));
        } catch (DataInUse inUse) {
            var url = EmbeddedPostgres.running(data, DATABASE).orElseThrow(() -> inUse);
            return command(installation, new DatabaseAddress(url, EmbeddedPostgres.MIGRATION_USER, password, true));
        }
    }

    private int command(Installation installation, DatabaseAddress database) {
        try (var context = start(installation, database, WebApplicationType.NONE)) {
            return context.getBeansOfType(Command.class).values().stream()
                    .filter(command -> command.name().equals(asked.command()))
                    .findFirst()
                    .orElseThrow(() -> new StartRefused("This program has no command " + asked.command() + "."))
                    .run(asked.arguments());
        }
    }

    private ConfigurableApplicationContext start(
            Installation installation, DatabaseAddress database, WebApplicationType type) {
        var application = new SpringApplication(Application.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setWebApplicationType(type);
        // A command makes what it needs itself and nothing that answers to a browser.
        application.setLazyInitialization(type == WebApplicationType.NONE);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("installation", installation);
            context.getBeanFactory().registerSingleton("databaseAddress", database);
            context.getBeanFactory().registerSingleton("keys", keys);
        });
        if (type == WebApplicationType.SERVLET) {
            application.addListeners(new Ready(address));
        }
        try {
            return application.run("--server.address=" + address.getHostAddress(), "--server.port=" + asked.port());
        } catch (RuntimeException e) {
            throw StartReporter.refusal(e).orElseThrow(() -> e);
        }
    }

    /** Never a new one for a database that was made with another, which may yet be put back. */
    private String password() {
        if (EmbeddedPostgres.isIn(data) && !keys.has(KEY)) {
            throw new StartRefused("The keys of the database in " + data + " are not in " + keys
                    + ": say where they are in SKYDDSNAT_KEYS, or restore them from their backup.");
        }
        return keys.password(KEY);
    }

    private DatabaseAddress external() {
        var url = required(URL);
        var database = new DatabaseAddress(
                url.startsWith("postgresql:") ? "jdbc:" + url : url,
                required("SKYDDSNAT_DATABASE_USER"),
                required("SKYDDSNAT_DATABASE_PASSWORD"),
                false);
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            return database;
        } catch (SQLException e) {
            throw new StartRefused("The database " + database + " cannot be used: " + e.getMessage(), e);
        }
    }

    private String required(String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new StartRefused(name + " is missing: a database of your own needs SKYDDSNAT_DATABASE_URL,"
                    + " SKYDDSNAT_DATABASE_USER and SKYDDSNAT_DATABASE_PASSWORD.");
        }
        return value;
    }

    /** Found out before a minute is spent on starting the rest. */
    private void requireFreePort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, asked.port()));
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + asked.port() + " on " + address.getHostAddress() + " cannot be had (" + e.getMessage()
                            + "): stop the program that uses it, or choose another with --port.",
                    e);
        }
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new StartRefused("The address " + name + " is not one of this machine's.", e);
        }
    }
}
