package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.util.List;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.Page;

/** Children in reports that nobody has taken, by remaining time. */
record IncomingPage(String count, String unread, Grid cards, List<MenuItem> ways, String emergencies) implements Page {

    static IncomingPage of(PageLinks page, Instant now, String emergencies) {
        return new IncomingPage(
                page.count(),
                Unread.count(page.rows()),
                CardGrid.toReports(page.rows(), now, t("casework.incoming.caption"), t("casework.incoming.empty")),
                page.ways(),
                emergencies);
    }

    @Override
    public String title() {
        return t("casework.incoming.title");
    }

    @Override
    public boolean wide() {
        return true;
    }
}
