package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.util.List;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Page;

/** Children in reports that nobody has taken, by remaining time. */
record IncomingPage(String count, String unread, Grid cards) implements Page {

    static IncomingPage of(List<Card> cards, Instant now) {
        return new IncomingPage(
                Counted.children(cards),
                Unread.count(cards),
                CardGrid.toReports(cards, now, t("casework.incoming.caption"), t("casework.incoming.empty")));
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
