package se.skyddsnat.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/**
 * The folder of secrets beside the database: whoever has both can read what is sealed, whoever has one cannot.
 *
 * <p>A secret is made on first use and kept. The folder remembers what it has made; a secret gone missing since is
 * refused, never made anew, because everything sealed with it would be lost without a word.
 */
public final class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PRIVATE = "signing";
    private static final String PUBLIC = "signing.public";

    private final KeyFolder folder;

    /** @param folder made on first use, readable by the program's own user only */
    public Keys(Path folder) {
        this.folder = new KeyFolder(folder.toAbsolutePath().normalize());
    }

    /** {@return whether the secret has been made and is still there} */
    public boolean has(String name) {
        return folder.has(name);
    }

    /** {@return 32 bytes that nobody can guess, the same ones for the same name ever after} */
    public byte[] secret(String name) {
        try {
            return folder.read(name, () -> Map.of(name, random()));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** {@return a secret as text that needs no escaping anywhere} */
    public String password(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret(name));
    }

    /** {@return the Ed25519 pair that signs the log, kept as PKCS #8 and X.509} */
    public KeyPair signing() {
        try {
            var inner = folder.read(PRIVATE, Keys::pair);
            var outer = folder.read(PUBLIC, Map::of);
            var factory = KeyFactory.getInstance("Ed25519");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(outer)),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(inner)));
        } catch (GeneralSecurityException e) {
            throw new StartRefused("The keys that sign the log cannot be read: restore them from their backup.", e);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** {@return what tells these keys from others without giving anything of them away} */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("skyddsnat fingerprint".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(secret("master")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Map<String, byte[]> pair() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return Map.of(
                    PRIVATE, pair.getPrivate().getEncoded(),
                    PUBLIC, pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }

    private StartRefused unusable(IOException e) {
        return new StartRefused("The folder of keys " + folder + " cannot be used: " + Folders.reason(e) + ".", e);
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
