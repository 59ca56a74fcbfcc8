package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A file as the browser sent it, and what is to be asked of it before it is taken in.
 *
 * @param name its own, which says what it claims to be and is not kept
 * @param content opens it, each time from its beginning
 */
record Upload(String name, long bytes, Content content) {

    static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Opens a file. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** What came of looking at it. */
    sealed interface Looked {}

    /** It can be taken in. */
    record Fit(FileKind kind, boolean scanned) implements Looked {}

    /** It cannot, and what to do about it. */
    record Unfit(String why) implements Looked {}

    Looked look(Scanner scanner) {
        if (bytes == 0) {
            return new Unfit(t("investigation.document.missing"));
        }
        if (bytes > MOST_BYTES) {
            return new Unfit(t("investigation.document.large", Math.ceilDiv(bytes, 1024 * 1024)));
        }
        var kind = kind();
        if (kind.isEmpty()) {
            return new Unfit(t("investigation.document.kind"));
        }
        if (!kind.get().isNamed(name)) {
            return new Unfit(t("investigation.document.other", t("investigation.document." + kind.get())));
        }
        return switch (scan(scanner)) {
            case CLEAN -> new Fit(kind.get(), true);
            case NOT_SCANNED -> new Fit(kind.get(), false);
            case HARMFUL -> new Unfit(t("investigation.document.harmful"));
            case UNREACHABLE -> new Unfit(t("investigation.document.unscanned"));
        };
    }

    private Optional<FileKind> kind() {
        try (var file = content.open()) {
            return FileKind.of(file.readNBytes(FileKind.HEAD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Scanner.Verdict scan(Scanner scanner) {
        try (var file = content.open()) {
            return scanner.scan(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
