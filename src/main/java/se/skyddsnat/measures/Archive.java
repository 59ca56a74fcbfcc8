package se.skyddsnat.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
 * a table for each kind, the board's page as PDF, and a checksum of each.
 */
final class Archive {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Archive add(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
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

    /** @param at when it was made, which is the time of each file in it */
    byte[] zip(Instant at) {
        var sums = files.entrySet().stream()
                .map(file -> sum(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue(), at);
            }
            put(zip, "SHA256SUMS", sums.getBytes(UTF_8), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, Instant at) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Map<String, Object> version(Entry entry) {
        var version = new LinkedHashMap<String, Object>();
        version.put("code", entry.item().code());
        version.put("kind", entry.item().kind().section());
        version.put("version", entry.number());
        version.put("withdrawn", entry.withdrawn());
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
                .map(cells -> cells.map(Archive::cell).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining("", "\uFEFF", ""));
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

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
