import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.util.Base64;
import java.util.Properties;

/** The program's own database, past every wall: for the yardsticks. */
record Database(Path data) {

    /** One for all: what one connection read, another can write. It lies where the program's first start puts it. */
    private static final class Known {
        static final Driver DRIVER = driver();
    }

    Connection connect() throws Exception {
        var port = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid")).get(3);
        var login = new Properties();
        login.put("user", "postgres");
        login.put(
                "password",
                Base64.getUrlEncoder().withoutPadding().encodeToString(Files.readAllBytes(data.resolve("keys/postgres"))));
        return Known.DRIVER.connect("jdbc:postgresql://127.0.0.1:" + port + "/skyddsnat", login);
    }

    static String bare(String table) {
        return table.substring(table.indexOf('.') + 1);
    }

    private static Driver driver() {
        try (var jars = Files.list(Path.of("target/app/lib"))) {
            var urls = jars.filter(jar -> jar.getFileName().toString().startsWith("postgresql-"))
                    .map(Database::url)
                    .toArray(URL[]::new);
            return (Driver) new URLClassLoader(urls)
                    .loadClass("org.postgresql.Driver")
                    .getConstructor()
                    .newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
