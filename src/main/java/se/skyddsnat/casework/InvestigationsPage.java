package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.Page;

/** The open investigations that somebody works with, or leads the work with. */
record InvestigationsPage(String count, Grid cards, List<MenuItem> ways) implements Page {

    static InvestigationsPage of(PageLinks page, LocalDate today) {
        return new InvestigationsPage(
                page.count(),
                CardGrid.toCases(
                        page.rows(), today, t("casework.investigations.caption"), t("casework.investigations.empty")),
                page.ways());
    }

    @Override
    public String title() {
        return t("casework.investigations.title");
    }

    @Override
    public boolean wide() {
        return true;
    }
}
