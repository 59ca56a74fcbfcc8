package se.skyddsnat.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What a sending system shows in place of a password: 256 random bits. Only its hash is kept. */
public record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Token make() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    static Token of(byte[] secret) {
        return new Token("sn_" + HexFormat.of().formatHex(secret));
    }

    /** {@return SHA-256, which is quick: a slow hash protects what people make up, and this nobody guesses} */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Token";
    }
}
