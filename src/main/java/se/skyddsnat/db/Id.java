package se.skyddsnat.db;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** An identity of one kind of thing: a record over a UUID, so that two kinds cannot be mixed up. */
public interface Id {

    UUID value();

    /** {@return a new UUID of version 7 (RFC 9562): ordered by the time it was made, otherwise random} */
    static UUID make() {
        var random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
