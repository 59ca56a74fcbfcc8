package se.skyddsnat.casework;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows for one table as text, column by column: PostgreSQL takes each column as one array and makes rows of them. */
final class OldRows {

    private final String table;
    private final List<String> names;
    private final List<String> types;
    private final List<List<@Nullable String>> columns;

    /** @param columns names and types in turn: {@code "id uuid", "at timestamptz"} */
    OldRows(String table, String... columns) {
        this.table = table;
        names = Stream.of(columns)
                .map(column -> column.substring(0, column.indexOf(' ')))
                .toList();
        types = Stream.of(columns)
                .map(column -> column.substring(column.indexOf(' ') + 1))
                .toList();
        this.columns = Stream.of(columns)
                .<List<@Nullable String>>map(_ -> new ArrayList<>())
                .toList();
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            columns.get(i).add(written(values[i]));
        }
    }

    int size() {
        return columns.getFirst().size();
    }

    /** {@return an insert whose parameters are the columns' arrays} */
    String insert() {
        return "insert into %s (%s) select %s from unnest(%s) as r (%s)"
                .formatted(
                        table,
                        String.join(", ", names),
                        String.join(
                                ", ",
                                IntStream.range(0, names.size())
                                        .mapToObj(i -> "cast(r.%s as %s)".formatted(names.get(i), types.get(i)))
                                        .toList()),
                        String.join(
                                ", ",
                                names.stream().map(_ -> "cast(? as text[])").toList()),
                        String.join(", ", names));
    }

    List<String[]> arrays() {
        return columns.stream().map(column -> column.toArray(String[]::new)).toList();
    }

    private static @Nullable String written(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }
}
