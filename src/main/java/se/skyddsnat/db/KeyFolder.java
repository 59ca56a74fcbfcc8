package se.skyddsnat.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Small files that are made once, whole or not at all, and then only read; by one program at a time. */
final class KeyFolder {

    /** Names of all that was ever made here. */
    private static final String MADE = "made";

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** {@return the file's bytes; what is not there yet is made, with whatever belongs together with it} */
    byte[] read(String name, Supplier<Map<String, byte[]>> fresh) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            make(name, fresh);
        }
        if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            throw new StartRefused(
                    "The key " + file + " can be read by everybody: chmod 0400 it, and consider it known.");
        }
        return Files.readAllBytes(file);
    }

    private void make(String name, Supplier<Map<String, byte[]>> fresh) throws IOException {
        Folders.makePrivate(folder);
        synchronized (KeyFolder.class) {
            try (var channel = Folders.lockFile(folder.resolve("lock"));
                    var _ = channel.lock()) {
                if (Files.exists(folder.resolve(name))) {
                    return;
                }
                var made = new ArrayList<>(made());
                if (made.contains(name)) {
                    throw new StartRefused("The key " + folder.resolve(name)
                            + " was made once and is gone: restore it from its backup.");
                }
                var files = new TreeMap<>(fresh.get());
                files.forEach((file, bytes) -> made.add(file));
                for (var file : files.descendingMap().entrySet()) {
                    write(file.getKey(), file.getValue());
                }
                write(MADE, (String.join("\n", made) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<String> made() throws IOException {
        var file = folder.resolve(MADE);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private void write(String name, byte[] bytes) throws IOException {
        var unfinished = folder.resolve(name + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (var channel = FileChannel.open(
                unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                Folders.mode("r--------"))) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(folder);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
