package se.skyddsnat.casework;

import java.util.List;

/**
 * As many of a list as anybody reads on a page about something else.
 *
 * @param more how many there are beside them
 */
record Part<T>(List<T> rows, int more) {

    /** More children than live in any home. */
    static final int MOST = 50;

    Part {
        rows = List.copyOf(rows);
    }

    static <T> Part<T> none() {
        return new Part<>(List.of(), 0);
    }

    /** @param all how many there are of them */
    static <T> Part<T> of(List<T> rows, int all) {
        return new Part<>(rows, all - rows.size());
    }
}
