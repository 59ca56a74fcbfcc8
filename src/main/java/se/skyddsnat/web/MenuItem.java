package se.skyddsnat.web;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in the menu.
 *
 * @param order the lowest comes first; start pages have 0
 */
public record MenuItem(String label, String path, int order) {

    /**
     * {@return the ways to the pages before and after a page of a long list}
     *
     * @param asked the number of the page, from 1; what makes no sense is the first
     * @param more whether one comes after it
     */
    public static List<MenuItem> ways(String path, int asked, boolean more) {
        int page = Math.max(1, asked);
        var ways = new ArrayList<MenuItem>();
        if (page > 1) {
            ways.add(new MenuItem(t("web.page.previous"), path + "?page=" + (page - 1), 0));
        }
        if (more) {
            ways.add(new MenuItem(t("web.page.next"), path + "?page=" + (page + 1), 1));
        }
        return List.copyOf(ways);
    }
}
