package se.skyddsnat.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 32 bytes, compared by value: a SHA-256 hash or an HMAC. */
record Hash(long first, long second, long third, long fourth) {

    static final int LENGTH = 4 * Long.BYTES;

    /** Stands for the head before the first batch. */
    static final Hash NONE = new Hash(0, 0, 0, 0);

    /** Refuses any other length. */
    static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash of " + bytes.length + " bytes");
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new Hash(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getLong());
    }

    static Hash parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    static Hash sha256(byte[] bytes) {
        try {
            return of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }
}
