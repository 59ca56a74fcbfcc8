package se.skyddsnat.concern;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static se.skyddsnat.db.Columns.findInstant;
import static se.skyddsnat.db.Columns.instant;
import static se.skyddsnat.db.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.organisation.UnitId;

/** A draft with one of its standing answers; without a field when nothing has been written in it yet. */
record DraftRow(
        ReportId id,
        UnitId unit,
        AccountId author,
        Instant startedAt,
        List<Draft.Child> children,
        @Nullable String field,
        int revision,
        @Nullable String value,
        byte @Nullable [] sealed,
        Instant savedAt) {

    /** Opens what is sealed in a row, or leaves it shut. */
    interface Opener {
        Optional<String> open(DraftRow row, byte[] sealed);
    }

    static DraftRow of(ResultSet row) throws SQLException {
        var children = (UUID[]) row.getArray("children").getArray();
        var startedAt = instant(row, "started_at");
        return new DraftRow(
                new ReportId(uuid(row, "id")),
                new UnitId(uuid(row, "unit_id")),
                new AccountId(uuid(row, "author_id")),
                startedAt,
                IntStream.range(0, children.length)
                        .mapToObj(i -> new Draft.Child(children[i], i + 1))
                        .toList(),
                row.getString("field"),
                row.getInt("revision"),
                row.getString("value"),
                row.getBytes("sealed"),
                findInstant(row, "saved_at").orElse(startedAt));
    }

    /** {@return the drafts that rows are of, in the order of the rows} */
    static List<Draft> drafts(List<DraftRow> rows, Opener opener) {
        return rows.stream().collect(groupingBy(DraftRow::id, LinkedHashMap::new, toList())).values().stream()
                .map(draft -> draft(draft, opener))
                .toList();
    }

    /** The child under whose key the field is sealed. */
    Optional<Draft.Child> child() {
        return children.stream()
                .filter(child -> child.fields().personalNumber().equals(field))
                .findFirst();
    }

    private static Draft draft(List<DraftRow> rows, Opener opener) {
        var first = rows.getFirst();
        return new Draft(
                first.id,
                first.unit,
                first.author,
                first.startedAt,
                rows.stream().map(DraftRow::savedAt).max(Instant::compareTo).orElse(first.startedAt),
                rows.stream().mapToInt(DraftRow::revision).max().orElse(0),
                first.children,
                Answers.of(rows.stream().flatMap(row -> row.answer(opener)).toList()));
    }

    private Stream<Answer> answer(Opener opener) {
        if (field == null) {
            return Stream.empty();
        }
        var text = sealed == null ? Optional.ofNullable(value) : opener.open(this, sealed);
        return text.map(answer -> new Answer(field, revision, answer, savedAt)).stream();
    }
}
