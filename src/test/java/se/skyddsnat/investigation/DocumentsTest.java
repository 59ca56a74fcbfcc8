package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.web.FileKind;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Scanner;
import se.skyddsnat.web.Upload;

class DocumentsTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final String FORM = "form[action$=/documents]";
    private static final byte[] PDF = "%PDF-1.7 hemligt innehåll".getBytes(StandardCharsets.UTF_8);

    /** The harmless file that every scanner knows, in two parts so that none stops at this source. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final Documents documents = WORLD.bean(Documents.class);

    @Test
    void aDocumentIsAttachedAndFetchedAsAFileNeverShown() {
        var id = WORLD.opened();
        var sara = open(id).upload(FORM, Map.of("name", "Utlåtande från BVC"), "utlåtande.pdf", PDF);
        assertThat(sara.text()).contains("Handlingen är sparad", "Utlåtande från BVC", "PDF", "Ja, bedöm först");
        sara.follow("Utlåtande från BVC").follow("Hämta filen");
        assertThat(sara.body()).isEqualTo(new String(PDF, StandardCharsets.UTF_8));
        var headers = sara.response().headers();
        assertThat(headers.firstValue("Content-Disposition")).hasValue("attachment; filename=\"handling.pdf\"");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void whatLiesInTheDatabaseIsSealed() {
        var id = WORLD.opened();
        var big = Arrays.copyOf(PDF, 3 * 1024 * 1024);
        var document = attach(id, big);
        var parts = WORLD.behind
                .sql("select sealed from investigation.document_part where case_id = ? order by part")
                .param(id.value())
                .query(byte[].class)
                .list();
        assertThat(parts).hasSize(3);
        assertThat(new String(parts.getFirst(), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "hemligt");
        assertThat(documents.part(WORLD.sara, id, document, 0).orElseThrow()).hasSize(1024 * 1024);
        assertThat(documents.part(WORLD.sara, id, document, 3)).isEmpty();
    }

    @Test
    void aPartOpensInItsOwnPlaceOnly() {
        var id = WORLD.opened();
        var document = attach(id, Arrays.copyOf(PDF, 2 * 1024 * 1024));
        WORLD.behind
                .sql("alter table investigation.document_part disable trigger append_only")
                .update();
        WORLD.behind
                .sql("update investigation.document_part set part = 2 - part - 1 + 10 where case_id = ?")
                .param(id.value())
                .update();
        WORLD.behind
                .sql("update investigation.document_part set part = part - 10 where case_id = ?")
                .param(id.value())
                .update();
        WORLD.behind
                .sql("alter table investigation.document_part enable trigger append_only")
                .update();
        assertThatThrownBy(() -> documents.part(WORLD.sara, id, document, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoHasNotTheCardFetchesNothing() {
        var id = WORLD.opened();
        var document = attach(id, PDF);
        assertThatThrownBy(() -> documents.fetch(WORLD.omar, id, document)).isInstanceOf(NotFound.class);
        var other = WORLD.opened();
        assertThatThrownBy(() -> documents.fetch(WORLD.sara, other, document)).isInstanceOf(NotFound.class);
    }

    @Test
    void sixtyMegabytesAreRefusedClearlyAndNothingElseTypedIsLost() {
        var id = WORLD.opened();
        var sara = open(id).upload(FORM, Map.of("name", "Film från mobilen"), "film.pdf", new byte[60 * 1024 * 1024]);
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Filen är 60 MB. Den får vara högst 20 MB.");
        assertThat(sara.element("input[name=name]").val()).isEqualTo("Film från mobilen");
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() throws IOException {
        assertThat(looked("bild.png", PDF)).contains("innehållet är PDF");
        assertThat(looked("program.pdf", new byte[] {'M', 'Z', 0, 1})).contains("tas inte emot");
        assertThat(looked("sida.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .contains("innehållet är Text");
        assertThat(looked("arkiv.docx", zip("bomb.txt"))).contains("tas inte emot");
        assertThat(looked("brev.docm", zip("[Content_Types].xml"))).contains("innehållet är Word");
        assertThat(looked("brev.docx", zip("[Content_Types].xml"))).isEmpty();
        assertThat(looked("tom.pdf", new byte[0])).contains("inte är tom");
        assertThat(looked("å.txt", "Åäö ".repeat(5000).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void harmfulCodeIsRefusedWhereAScannerIsSetUp() throws IOException {
        try (var clamd = new Clamd()) {
            var scanner = new Scanner("127.0.0.1:" + clamd.port());
            assertThat(scan(scanner, EICAR)).isEqualTo(Scanner.Verdict.HARMFUL);
            assertThat(scan(scanner, "Hej")).isEqualTo(Scanner.Verdict.CLEAN);
            var file = EICAR.getBytes(StandardCharsets.UTF_8);
            var looked = new Upload("eicar.txt", file.length, () -> new ByteArrayInputStream(file)).look(scanner);
            assertThat(looked)
                    .isInstanceOfSatisfying(
                            Upload.Unfit.class, unfit -> assertThat(unfit.why()).contains("skadlig kod"));
        }
        assertThat(scan(new Scanner(""), EICAR)).isEqualTo(Scanner.Verdict.NOT_SCANNED);
    }

    @Test
    void whereTheScannerDoesNotAnswerNothingIsTakenIn() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        var looked = new Upload("a.pdf", PDF.length, () -> new ByteArrayInputStream(PDF))
                .look(new Scanner("127.0.0.1:" + nobody));
        assertThat(looked)
                .isInstanceOfSatisfying(
                        Upload.Unfit.class, unfit -> assertThat(unfit.why()).contains("kunde inte kontrolleras"));
    }

    private EntryId attach(CaseId id, byte[] file) {
        var document = EntryId.make();
        documents.attach(
                WORLD.sara,
                id,
                new NewDocument(
                        document,
                        "Handling",
                        true,
                        new Upload("a.pdf", file.length, () -> new ByteArrayInputStream(file)),
                        new Upload.Fit(FileKind.PDF, false)));
        return document;
    }

    private static String looked(String name, byte[] file) {
        return switch (new Upload(name, file.length, () -> new ByteArrayInputStream(file)).look(new Scanner(""))) {
            case Upload.Fit _ -> "";
            case Upload.Unfit(var why) -> why;
        };
    }

    private static Scanner.Verdict scan(Scanner scanner, String file) {
        return scanner.scan(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] zip(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[1000]);
        }
        return bytes.toByteArray();
    }

    private static Visit open(CaseId id) {
        return WORLD.visit(WORLD.sara).get("/cases/" + id.value() + "/documents");
    }

    /** Speaks as clamd does, and knows one thing that is harmful. */
    private static final class Clamd implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        Clamd() throws IOException {
            Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return server.getLocalPort();
        }

        private void serve() {
            while (!server.isClosed()) {
                try (var socket = server.accept()) {
                    var in = new DataInputStream(socket.getInputStream());
                    assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                            .isEqualTo("zINSTREAM\0");
                    var file = new ByteArrayOutputStream();
                    for (int length = in.readInt(); length > 0; length = in.readInt()) {
                        file.write(in.readNBytes(length));
                    }
                    var found = file.toString(StandardCharsets.UTF_8).contains(EICAR);
                    socket.getOutputStream()
                            .write((found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0")
                                    .getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    if (!server.isClosed()) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
