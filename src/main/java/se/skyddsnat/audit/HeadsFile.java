package se.skyddsnat.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Installation;

/**
 * The file outside the database that every head is copied to after its commit: the log cannot be cut short behind its back.
 *
 * <p>Lines are only ever added. What a crash left half-written or unwritten is completed from the database.
 */
@Component
class HeadsFile {

    private static final int TAIL = 4096;
    private static final int NOT_READ = -1;

    private final Path path;
    private final LogKeys keys;
    private long size = NOT_READ;
    private long batch;
    private Hash hash = Hash.NONE;

    @Autowired
    HeadsFile(Environment environment, Installation installation, LogKeys keys) {
        this(
                Path.of(environment.getProperty(
                        "skyddsnat.log-heads",
                        installation.data().resolve("log-heads.txt").toString())),
                keys);
    }

    HeadsFile(Path path, LogKeys keys) {
        this.path = path;
        this.keys = keys;
    }

    Path path() {
        return path;
    }

    /**
     * Appends the heads that the database has and the file lacks.
     *
     * @param from some heads from a batch on, that batch included
     */
    synchronized void complete(LongFunction<List<SignedHead>> from) {
        if (size != NOT_READ && isComplete(from)) {
            return;
        }
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (var file = FileChannel.open(
                            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var _ = file.lock()) {
                if (file.size() != size) {
                    recall(file);
                }
                while (!isComplete(from)) {
                    append(file, from.apply(batch + 1));
                }
                file.force(true);
                size = file.size();
            }
        } catch (IOException e) {
            size = NOT_READ;
            throw new UncheckedIOException(e);
        }
    }

    /** The file's last head must still be the database's; what the file has seen cannot be unsaid. */
    private boolean isComplete(LongFunction<List<SignedHead>> from) {
        var heads = from.apply(Math.max(batch, 1));
        if (batch == 0) {
            return heads.isEmpty();
        }
        if (heads.isEmpty() || !heads.getFirst().hash().equals(hash)) {
            throw new LogBroken("batch " + batch + " in " + path + " is not the database's");
        }
        return heads.size() == 1;
    }

    private void append(FileChannel file, List<SignedHead> heads) throws IOException {
        var text = new StringBuilder();
        for (var each : heads) {
            if (each.head().batch() != batch + 1 || !each.head().previous().equals(hash)) {
                throw new LogBroken("batch " + each.head().batch() + " does not follow batch " + batch + " of " + path);
            }
            text.append(HeadLine.of(each));
            batch = each.head().batch();
            hash = each.hash();
        }
        write(file, text.toString());
    }

    private void recall(FileChannel file) throws IOException {
        batch = 0;
        hash = Hash.NONE;
        var tail = ByteBuffer.allocate((int) Math.min(TAIL, file.size()));
        file.read(tail, file.size() - tail.capacity());
        var text = new String(tail.array(), StandardCharsets.US_ASCII);
        var end = text.lastIndexOf('\n') + 1;
        // What follows the last line's end was cut off by a crash.
        file.truncate(file.size() - (text.length() - end));
        if (file.size() == 0) {
            write(
                    file,
                    HeadLine.COMMENT + " Heads of the log: batch, time, hash, key, Ed25519 signature of the hash. Key "
                            + keys.id() + ": "
                            + Base64.getEncoder()
                                    .encodeToString(keys.publicKey().getEncoded()) + "\n");
            return;
        }
        var last = text.substring(text.lastIndexOf('\n', end - 2) + 1, end - 1);
        if (!last.startsWith(HeadLine.COMMENT)) {
            var line =
                    HeadLine.parse(last).orElseThrow(() -> new LogBroken(path + " ends with a line that is no head"));
            batch = line.batch();
            hash = line.hash();
        }
    }

    private static void write(FileChannel file, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
        for (long at = file.size(); bytes.hasRemaining(); ) {
            at += file.write(bytes, at);
        }
    }
}
