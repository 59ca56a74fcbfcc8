package se.skyddsnat.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    Path folder;

    @Test
    void secretStaysTheSame() {
        var secret = keys().secret("one");
        assertThat(secret).hasSize(32).isNotEqualTo(keys().secret("two"));
        assertThat(keys().secret("one")).isEqualTo(secret);
        assertThat(keys().password("one")).matches("[A-Za-z0-9_-]{43}").isEqualTo(keys().password("one"));
    }

    @Test
    void onlyTheOwnerMayRead() throws IOException {
        keys().secret("one");
        assertThat(mode("")).isEqualTo("rwx------");
        assertThat(mode("one")).isEqualTo("r--------");
    }

    @Test
    void keyThatIsGoneIsNotMadeAnew() throws IOException {
        keys().secret("one");
        Files.delete(folder.resolve("keys/one"));
        assertThatThrownBy(() -> keys().secret("one"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("restore it");
    }

    @Test
    void keyThatEverybodyReadsIsRefused() throws IOException {
        keys().secret("one");
        Files.setPosixFilePermissions(folder.resolve("keys/one"), PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> keys().secret("one")).hasMessageContaining("everybody");
    }

    @Test
    void signingPairIsKept() throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys().signing().getPrivate());
        signature.update((byte) 1);
        var signed = signature.sign();
        signature.initVerify(keys().signing().getPublic());
        signature.update((byte) 1);
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void twoAtOnceGetTheSameSecret() {
        var seen = ConcurrentHashMap.<String>newKeySet();
        IntStream.range(0, 16).parallel().forEach(_ -> seen.add(keys().password("raced")));
        assertThat(seen).hasSize(1);
    }

    @Test
    void fingerprintTellsFoldersApart() {
        assertThat(keys().fingerprint())
                .hasSize(64)
                .isEqualTo(keys().fingerprint())
                .isNotEqualTo(new Keys(folder.resolve("others")).fingerprint());
    }

    private Keys keys() {
        return new Keys(folder.resolve("keys"));
    }

    private String mode(String name) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("keys").resolve(name)));
    }
}
