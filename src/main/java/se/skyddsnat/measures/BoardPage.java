package se.skyddsnat.measures;

import java.util.List;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * A report on a page, with what it can be about.
 *
 * @param audits to choose among
 * @param chosen the code of the one that is shown; empty when there is none
 */
record BoardPage(Report report, List<Option> audits, String chosen) implements Page {

    @Override
    public String title() {
        return report.title();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
