package se.skyddsnat.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that an auditor takes along in one file: the register as it can be read again, each version with who wrote it and when,
 * a table for each kind, every month and value as it was known then and as it was corrected, the board's page as PDF, and a
 * checksum of each.
 */
final class Archive {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);
    private final StringBuilder sums = new StringBuilder();
    private final Instant at;

    /** @param at when it is made, which is the time of each file in it */
    Archive(Instant at) {
        this.at = at;
    }

    /** Writes one file as it comes. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Archive add(String name, Content content) {
        try {
            var entry = new ZipEntry(name);
            entry.setTime(at.toEpochMilli());
            zip.putNextEntry(entry);
            var digest = MessageDigest.getInstance("SHA-256");
            content.write(new DigestOutputStream(zip, digest));
            zip.closeEntry();
            sums.append(HexFormat.of().formatHex(digest.digest()))
                    .append("  ")
                    .append(name)
                    .append('\n');
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    Archive add(String name, byte[] file) {
        return add(name, out -> out.write(file));
    }

    Archive add(String name, String text) {
        return add(name, text.getBytes(UTF_8));
    }

    /** A table for each kind that has something, as a spreadsheet reads it. */
    Archive tables(List<Item> items) {
        for (var kind : Kind.values()) {
            var rows = items.stream().filter(item -> item.kind() == kind).toList();
            if (!rows.isEmpty()) {
                add(kind.section() + ".csv", table(kind, rows));
            }
        }
        return this;
    }

    Archive history(List<Entry> entries) {
        return add(
                "history.json",
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(
                                entries.stream().map(Archive::version).toList()));
    }

    /** What is told of months: each row as JSON as it is read, and the same as a spreadsheet reads it. */
    Archive months(ArchiveStore store) {
        for (var table : ArchiveTable.values()) {
            var csv = new ByteArrayOutputStream();
            add(table.file() + ".json", out -> new ArchiveRows(out, csv).write(table, store));
            add(table.file() + ".csv", csv.toByteArray());
        }
        return this;
    }

    byte[] zip() {
        add("SHA256SUMS", sums.toString());
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, Object> version(Entry entry) {
        var version = new LinkedHashMap<String, Object>();
        version.put("code", entry.item().code());
        version.put("kind", entry.item().kind().section());
        version.put("version", entry.number());
        version.put("withdrawn", entry.withdrawn());
        version.put("why", entry.why());
        version.put("at", entry.at().toString());
        version.put("author", entry.author());
        version.put("way", entry.way().name());
        version.put("body", JSON.readTree(BodyJson.write(entry.item().body())));
        return version;
    }

    static String table(Kind kind, List<Item> items) {
        var heading = Stream.concat(Stream.of("code"), kind.fields().stream().map(Field::name));
        var lines = items.stream()
                .map(item -> Stream.concat(
                        Stream.of(item.code()), kind.fields().stream().map(field -> written(field, item.body()))));
        return Stream.concat(Stream.of(heading), lines)
                .map(cells -> line(cells.toList()))
                .collect(Collectors.joining("", "\uFEFF", ""));
    }

    /** {@return one line of a table} */
    static String line(List<String> cells) {
        return cells.stream().map(Archive::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String written(Field field, Body body) {
        return body.find(field.name())
                .map(value -> value instanceof List<?> list
                        ? list.stream()
                                .map(each -> each instanceof Body row
                                        ? row.values().values().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" · "))
                                        : String.valueOf(each))
                                .collect(Collectors.joining(" | "))
                        : String.valueOf(value))
                .orElse("");
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula is kept a text. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\t\r].*") && !text.matches("-?\\d+([.,]\\d+)?") ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
