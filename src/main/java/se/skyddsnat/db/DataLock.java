package se.skyddsnat.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** The right to run a database in a data folder: one program at a time, given back by the kernel however it ends. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(Path data) {
        try {
            Folders.makePrivate(data);
            var channel = Folders.lockFile(data.resolve("running.lock"));
            if (!locked(channel)) {
                channel.close();
                throw new DataInUse(data);
            }
            return new DataLock(channel);
        } catch (IOException e) {
            throw new StartRefused("The data folder " + data + " cannot be used: " + Folders.reason(e) + ".", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StartRefused("The lock on the data folder cannot be given back: " + Folders.reason(e) + ".", e);
        }
    }
}
