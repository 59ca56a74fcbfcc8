package se.skyddsnat.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table or a worklist, ready to show. The first cell of each row is its heading.
 *
 * @param caption says what the table holds
 * @param empty the sentence shown instead when there are no rows: what will come here, and from where
 */
public record Grid(String caption, List<Column> columns, List<Row> rows, String empty) {

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A heading.
     *
     * @param sortPath sorts by this column; may be empty
     * @param sorted none, ascending or descending
     */
    public record Column(String label, boolean numeric, String sortPath, Sorted sorted) {

        public static Column of(String label) {
            return new Column(label, false, "", Sorted.NONE);
        }

        public static Column numeric(String label) {
            return new Column(label, true, "", Sorted.NONE);
        }
    }

    /** How the rows lie by a column. */
    public enum Sorted {
        NONE(""),
        ASCENDING(" ▲"),
        DESCENDING(" ▼");

        private final String arrow;

        Sorted(String arrow) {
            this.arrow = arrow;
        }

        String arrow() {
            return arrow;
        }

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row; {@code urgent} draws the eye, and one of its cells says why in words. */
    public record Row(List<Cell> cells, boolean urgent) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }
    }

    /**
     * A cell.
     *
     * @param more a second, smaller line; may be empty
     * @param path makes the text a link; may be empty
     * @param label a tag instead of or after the text
     * @param typed whether somebody wrote the text: it is in Swedish, whatever the page is in
     * @param moreTyped the same of the second line
     * @param trends instead of a text: how things have gone
     */
    public record Cell(
            String text,
            String more,
            String path,
            @Nullable Label label,
            boolean typed,
            boolean moreTyped,
            List<Trend> trends) {

        public Cell {
            trends = List.copyOf(trends);
        }

        public Cell(String text, String more, String path, @Nullable Label label, boolean typed, boolean moreTyped) {
            this(text, more, path, label, typed, moreTyped, List.of());
        }

        public Cell(String text, String more, String path, @Nullable Label label) {
            this(text, more, path, label, false, false);
        }

        public static Cell of(String text) {
            return new Cell(text, "", "", null);
        }

        public static Cell of(String text, String more) {
            return new Cell(text, more, "", null);
        }

        /** What somebody wrote. */
        public static Cell typed(String text) {
            return of(text).asTyped();
        }

        /** What somebody wrote, in both lines. */
        public static Cell typed(String text, String more) {
            return new Cell(text, more, "", null, true, true);
        }

        /** {@return the same, with its text as what somebody wrote} */
        public Cell asTyped() {
            return new Cell(text, more, path, label, true, moreTyped, trends);
        }

        public static Cell link(String text, String path) {
            return new Cell(text, "", path, null);
        }

        /** How things have gone, each with its small picture. */
        public static Cell trends(List<Trend> trends) {
            return new Cell("", "", "", null, false, false, trends);
        }

        public static Cell tag(String text, Tone tone) {
            return new Cell("", "", "", new Label(text, tone));
        }
    }

    /**
     * How something has gone, in words and as a small picture beside them.
     *
     * @param points of a line, {@value #WIDTH} by {@value #HEIGHT}; empty where there is nothing to draw
     */
    public record Trend(String points, String words) {

        public static final int WIDTH = 64;
        public static final int HEIGHT = 18;
    }
}
