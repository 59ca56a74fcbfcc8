package se.skyddsnat.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table twice as its rows are read: as JSON, and as a spreadsheet reads it. */
record ArchiveRows(OutputStream json, ByteArrayOutputStream csv) implements ArchiveStore.Reader {

    private static final JsonMapper JSON = JsonMapper.shared();

    void write(ArchiveTable table, ArchiveStore store) throws IOException {
        json.write("[".getBytes(UTF_8));
        store.read(table, this);
        json.write("\n]\n".getBytes(UTF_8));
    }

    @Override
    public void columns(List<String> names) {
        csv.writeBytes(("\uFEFF" + Archive.line(names)).getBytes(UTF_8));
    }

    @Override
    public void row(Map<String, @Nullable Object> values, boolean first) {
        try {
            json.write(((first ? "\n" : ",\n") + JSON.writeValueAsString(values)).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csv.writeBytes(
                Archive.line(values.values().stream().map(ArchiveRows::written).toList())
                        .getBytes(UTF_8));
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Object other -> other.toString();
        };
    }
}
