import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The yardstick of an import: the same text read as JSON, token by token, by the program's own parser, and no more. */
final class PlainJson {

    private PlainJson() {}

    /** {@return seconds} */
    static double read(String text) throws Exception {
        var loader = Known.LOADER;
        var context = loader.loadClass("tools.jackson.core.ObjectReadContext");
        var factory = loader.loadClass("tools.jackson.core.json.JsonFactory");
        var json = factory.getConstructor().newInstance();
        var create = factory.getMethod("createParser", context, String.class);
        var next = loader.loadClass("tools.jackson.core.JsonParser").getMethod("nextToken");
        var empty = context.getMethod("empty").invoke(null);
        long before = System.nanoTime();
        var parser = create.invoke(json, empty, text);
        long tokens = 0;
        while (next.invoke(parser) != null) {
            tokens++;
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        if (tokens < 1000) {
            throw new IllegalStateException("Not read");
        }
        return seconds;
    }

    private static final class Known {
        static final ClassLoader LOADER = loader();
    }

    private static ClassLoader loader() {
        try (var jars = Files.list(Path.of("target/app/lib"))) {
            return new URLClassLoader(
                    jars.filter(jar -> jar.getFileName().toString().startsWith("jackson-core-"))
                            .map(PlainJson::url)
                            .toArray(URL[]::new));
        } catch (IOException e) {
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
