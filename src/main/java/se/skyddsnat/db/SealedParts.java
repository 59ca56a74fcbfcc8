package se.skyddsnat.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A file sealed in parts of a megabyte: it is never whole in memory, and no part can be taken for another.
 *
 * @param place what the file is bound to: opened anywhere else it is refused
 */
public record SealedParts(Box box, String place) {

    private static final int PART = 1024 * 1024;

    /** Keeps one part of a file. */
    public interface Keep {
        void keep(int part, byte[] sealed);
    }

    /** Seals a file to its end. */
    public void seal(InputStream file, Keep keep) {
        try {
            var bytes = file.readNBytes(PART);
            for (int part = 0; bytes.length > 0; part++) {
                keep.keep(part, box.seal(bytes, bound(part)));
                bytes = file.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] open(int part, byte[] sealed) {
        return box.open(sealed, bound(part));
    }

    private String bound(int part) {
        return place + "|" + part;
    }
}
