package se.skyddsnat.audit;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/** 16 random bytes that go with an event and are erased with it. */
record Salt(long first, long second) {

    private static final int LENGTH = 2 * Long.BYTES;

    static Salt make(RandomGenerator random) {
        return new Salt(random.nextLong(), random.nextLong());
    }

    /** Refuses any other length. */
    static Salt of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A salt of " + bytes.length + " bytes");
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new Salt(buffer.getLong(), buffer.getLong());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(first).putLong(second).array();
    }
}
