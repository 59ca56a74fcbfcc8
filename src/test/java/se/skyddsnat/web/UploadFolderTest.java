package se.skyddsnat.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.skyddsnat.RunningProgram;
import se.skyddsnat.db.Installation;

/** Where a file lies while it is sent. */
class UploadFolderTest {

    /** It says that there is more to come than what is sent. */
    private static final String HEAD = """
            POST /login HTTP/1.1\r
            Host: localhost\r
            Cookie: %s\r
            Content-Type: multipart/form-data; boundary=half\r
            Content-Length: 10000000\r
            \r
            """;

    @Test
    void whatWasLeftIsGoneAtTheNextStartAndNobodyElseLooksIn(@TempDir Path data) throws IOException {
        var folder = UploadFolder.emptied(data.resolve("uploads"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        Files.writeString(folder.resolve("upload_1.tmp"), "half a document");
        UploadFolder.emptied(folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLargeFileLiesInThatFolderUntilItsRequestEndsAndASmallOneInNone() throws Exception {
        try (var program = RunningProgram.withDemo()) {
            var folder = program.bean(Installation.class).data().resolve("uploads");
            try (var browser =
                    new Socket("127.0.0.1", URI.create(program.address()).getPort())) {
                send(browser, program.visit("mottag").cookies());
                await(
                        folder,
                        files -> files.size() == 1 && files.getFirst().toFile().length() > 1_000_000);
            }
            await(folder, List::isEmpty);
        }
    }

    @Test
    void aFileFromSomebodyWhoHasNotLoggedInIsNotReceived() throws Exception {
        try (var program = RunningProgram.withDemo();
                var browser =
                        new Socket("127.0.0.1", URI.create(program.address()).getPort())) {
            send(browser, "");
            var answer = new BufferedReader(new InputStreamReader(browser.getInputStream(), US_ASCII));
            assertThat(answer.readLine()).contains("302");
            assertThat(answer.lines().takeWhile(line -> !line.isEmpty()))
                    .anyMatch(line -> line.startsWith("Location: ") && line.endsWith("/login?ended"));
            assertThat(list(program.bean(Installation.class).data().resolve("uploads")))
                    .isEmpty();
            assertThat(program.visit().get("/login?ended").text()).contains("Du har loggats ut");
        }
    }

    private static void send(Socket browser, String cookies) throws IOException {
        var out = browser.getOutputStream();
        out.write(HEAD.formatted(cookies).getBytes(US_ASCII));
        part(out, 200_000);
        part(out, 3_000_000);
        out.flush();
    }

    private static void part(OutputStream out, int bytes) throws IOException {
        out.write("""
                --half\r
                Content-Disposition: form-data; name="file"; filename="letter.pdf"\r
                \r
                """.getBytes(US_ASCII));
        out.write(new byte[bytes]);
        out.write("\r\n".getBytes(US_ASCII));
    }

    private static void await(Path folder, Predicate<List<Path>> there) throws Exception {
        var files = list(folder);
        for (int tries = 0; tries < 100 && !there.test(files); tries++) {
            Thread.sleep(Duration.ofMillis(100));
            files = list(folder);
        }
        assertThat(there.test(files)).as("%s", files).isTrue();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
