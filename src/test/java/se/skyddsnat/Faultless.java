package se.skyddsnat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What no fault was found with in this run of the tests, kept in a file that its JVMs share: each appends what it has seen
 * and reads what the others have.
 */
final class Faultless {

    private static final Path FILE = Path.of("target/faultless", System.getProperty("skyddsnat.run", "alone"));

    private final Set<String> known = new HashSet<>();
    private long read;

    Faultless() {
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            if (System.getProperty("skyddsnat.run") == null) {
                Files.deleteIfExists(FILE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized boolean contains(String what) {
        if (!known.contains(key(what))) {
            readOn();
        }
        return known.contains(key(what));
    }

    synchronized void addAll(Collection<String> what) {
        var lines = what.stream()
                .map(Faultless::key)
                .filter(known::add)
                .map(key -> key + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(FILE, lines, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readOn() {
        if (!Files.exists(FILE)) {
            return;
        }
        try (var file = new RandomAccessFile(FILE.toFile(), "r")) {
            var more = new byte[(int) (file.length() - read)];
            file.seek(read);
            file.readFully(more);
            var text = new String(more, UTF_8);
            int whole = text.lastIndexOf('\n') + 1;
            text.substring(0, whole).lines().forEach(known::add);
            read += whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(UTF_8)).toString();
    }
}
