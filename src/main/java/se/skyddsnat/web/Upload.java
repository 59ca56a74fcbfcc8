package se.skyddsnat.web;

import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as the browser sent it, and what is to be asked of it before it is taken in.
 *
 * @param name its own, which says what it claims to be and is not kept
 * @param content opens it, each time from its beginning
 */
public record Upload(String name, long bytes, Content content) {

    /** As much as is taken in. */
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Opens a file. */
    public interface Content {
        InputStream open() throws IOException;
    }

    /** What came of looking at it. */
    public sealed interface Looked {}

    /** It can be taken in. */
    public record Fit(FileKind kind, boolean scanned) implements Looked {}

    /** It cannot, and what to do about it. */
    public record Unfit(String why) implements Looked {}

    /** {@return what a form sent; of no bytes where none was chosen} */
    public static Upload of(@Nullable MultipartFile file) {
        return file == null
                ? new Upload("", 0, InputStream::nullInputStream)
                : new Upload(
                        file.getOriginalFilename() == null ? "" : file.getOriginalFilename(),
                        file.getSize(),
                        file::getInputStream);
    }

    public Looked look(Scanner scanner) {
        if (bytes == 0) {
            return new Unfit(t("web.file.missing"));
        }
        if (bytes > MOST_BYTES) {
            return new Unfit(t("web.file.large", Math.ceilDiv(bytes, 1024 * 1024)));
        }
        var kind = kind();
        if (kind.isEmpty()) {
            return new Unfit(t("web.file.kind"));
        }
        if (!kind.get().isNamed(name)) {
            return new Unfit(t("web.file.other", kind.get().words()));
        }
        return switch (scan(scanner)) {
            case CLEAN -> new Fit(kind.get(), true);
            case NOT_SCANNED -> new Fit(kind.get(), false);
            case HARMFUL -> new Unfit(t("web.file.harmful"));
            case UNREACHABLE -> new Unfit(t("web.file.unscanned"));
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
