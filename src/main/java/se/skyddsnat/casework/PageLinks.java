package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.MenuItem;

/** The rows of one page of a list, and the ways to the page before and the next; a page number tells nothing. */
record PageLinks(List<Card> rows, List<MenuItem> ways) {

    static PageLinks of(List<Card> found, String path, int asked) {
        boolean more = found.size() > Paged.ROWS;
        return new PageLinks(more ? found.subList(0, Paged.ROWS) : found, MenuItem.ways(path, asked, more));
    }

    /** {@return how many children stand on the page, and that there are more} */
    String count() {
        return ways.isEmpty() || rows.isEmpty() ? Counted.children(rows) : t("casework.page.part", rows.size());
    }
}
