package se.skyddsnat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs/generated}, printed from the code: a stale one fails the build, {@code -Ddocs=write} renews it. */
public final class GeneratedDocument {

    private GeneratedDocument() {}

    public static void check(String name, String content) {
        var committed = Path.of("docs/generated", name);
        try {
            if (System.getProperty("docs", "").equals("write")) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, content);
            }
            assertThat(Files.exists(committed) ? Files.readString(committed) : "")
                    .as("docs/generated/%s is stale: renew it with ./verify -Ddocs=write and commit it", name)
                    .isEqualTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
