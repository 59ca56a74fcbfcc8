package se.skyddsnat.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes columns so that no two rows give the same bytes: each value has its length before it, none has length -1. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    Bytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Bytes raw(int octet) {
        out.write(octet);
        return this;
    }

    Bytes number(long value) {
        return counted(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    Bytes text(String value) {
        return counted(value.getBytes(StandardCharsets.UTF_8));
    }

    Bytes instant(Instant value) {
        return number(micros(value));
    }

    Bytes id(@Nullable UUID value) {
        return value == null ? length(-1) : counted(octets(value));
    }

    Bytes ids(Iterable<UUID> values) {
        var all = new Bytes();
        values.forEach(value -> all.raw(octets(value)));
        return counted(all.out.toByteArray());
    }

    Bytes counted(byte[] bytes) {
        return length(bytes.length).raw(bytes);
    }

    Bytes hash(Hash hash) {
        return raw(hash.bytes());
    }

    Hash sha256() {
        return Hash.sha256(out.toByteArray());
    }

    /** Microseconds since 1970: all that PostgreSQL keeps. */
    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private Bytes length(int length) {
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    private static byte[] octets(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
