package se.skyddsnat.db;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs who acts, for one connection and about a minute, so that the database can believe it.
 *
 * <p>{@code login|account|authority|backend process|microseconds|HMAC-SHA256}: checked by {@code db.context()}, with a
 * key that no area's login can read. Injected SQL can repeat the token of its own transaction and make no other.
 */
final class ContextToken {

    /** HMAC's block size for SHA-256 (RFC 2104): the database keeps the key already padded to it. */
    private static final int BLOCK = 64;

    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final byte[] key;

    ContextToken(byte[] key) {
        this.key = key.clone();
    }

    String sign(Acting acting, int backend) {
        // The machine's clock, not the injected one: the database compares it with its own.
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.ofEpochMilli(System.currentTimeMillis()));
        var message = String.join(
                "|",
                acting.area().login(),
                text(acting.account()),
                text(acting.authority()),
                Integer.toString(backend),
                Long.toString(micros));
        return message + "|" + HexFormat.of().formatHex(hmac(message));
    }

    byte[] innerKey() {
        return padded(INNER);
    }

    byte[] outerKey() {
        return padded(OUTER);
    }

    private byte[] padded(byte with) {
        var block = new byte[BLOCK];
        System.arraycopy(key, 0, block, 0, key.length);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= with;
        }
        return block;
    }

    private byte[] hmac(String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(@Nullable UUID id) {
        return Objects.toString(id, "");
    }
}
