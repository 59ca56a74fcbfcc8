package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import se.skyddsnat.web.MenuItem;

/** The rows of one page of a list, and the ways to the page before and the next; a page number tells nothing. */
record PageLinks(List<Card> rows, List<MenuItem> ways) {

    static PageLinks of(List<Card> found, String path, int asked) {
        int page = Math.max(1, asked);
        var ways = new ArrayList<MenuItem>();
        if (page > 1) {
            ways.add(new MenuItem(t("casework.page.previous"), path + "?page=" + (page - 1), 0));
        }
        boolean more = found.size() > Paged.ROWS;
        if (more) {
            ways.add(new MenuItem(t("casework.page.next"), path + "?page=" + (page + 1), 1));
        }
        return new PageLinks(more ? found.subList(0, Paged.ROWS) : found, List.copyOf(ways));
    }

    /** {@return how many children stand on the page, and that there are more} */
    String count() {
        return ways.isEmpty() || rows.isEmpty() ? Counted.children(rows) : t("casework.page.part", rows.size());
    }
}
