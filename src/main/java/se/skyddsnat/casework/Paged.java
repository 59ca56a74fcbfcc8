package se.skyddsnat.casework;

/**
 * A part of a list.
 *
 * @param from how many rows stand before it
 * @param most how many rows are asked for: one more than a page shows tells that there is a next one
 */
record Paged(int from, int most) {

    static final int ROWS = 50;

    /** As much as anybody works through. */
    static final Paged ALL = new Paged(0, CardStore.MOST);

    private static final int LAST = 10_000;

    /** @param page from 1; what is typed into the address bar and makes no sense is the first or the last */
    Paged(int page) {
        this((Math.clamp(page, 1, LAST) - 1) * ROWS, ROWS + 1);
    }
}
