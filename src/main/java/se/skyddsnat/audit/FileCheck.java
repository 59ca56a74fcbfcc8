package se.skyddsnat.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongFunction;

/** Reads the heads' file from its beginning beside the database's heads: what it has seen must still be there. */
final class FileCheck implements AutoCloseable {

    private final BufferedReader lines;
    private final Findings findings;
    private long number;
    private Optional<HeadLine> next = Optional.empty();
    private long batch;

    FileCheck(Path path, Findings findings) throws IOException {
        this.findings = findings;
        this.lines = Files.exists(path)
                ? Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)
                : new BufferedReader(Reader.nullReader());
        advance();
    }

    void check(SignedHead head) throws IOException {
        for (; next.isPresent() && next.get().batch() < head.head().batch(); advance()) {
            lacks(next.get());
        }
        if (next.isPresent() && next.get().batch() == head.head().batch()) {
            compare(next.get(), head);
            advance();
        }
    }

    /** @param find looks up a head that may have been sealed while the others were checked */
    void finish(LongFunction<Optional<SignedHead>> find) throws IOException {
        for (; next.isPresent(); advance()) {
            var line = next.get();
            find.apply(line.batch()).ifPresentOrElse(head -> compare(line, head), () -> lacks(line));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void compare(HeadLine line, SignedHead head) {
        findings.require(
                line.equals(HeadLine.of(head)),
                "batch " + line.batch() + ": its head is not the one in the heads' file");
    }

    private void lacks(HeadLine line) {
        findings.fault("batch " + line.batch() + ": it is in the heads' file and not in the database");
    }

    private void advance() throws IOException {
        next = read();
        next.ifPresent(head -> {
            findings.require(
                    head.batch() == batch + 1,
                    "line " + number + " of the heads' file: batch " + head.batch() + " follows batch " + batch);
            batch = head.batch();
            findings.head();
        });
    }

    private Optional<HeadLine> read() throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith(HeadLine.COMMENT)) {
                continue;
            }
            var head = HeadLine.parse(line);
            if (head.isPresent()) {
                return head;
            }
            findings.fault("line " + number + " of the heads' file is no head");
        }
        return Optional.empty();
    }
}
