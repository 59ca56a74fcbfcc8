package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.Page;

/** The cards that somebody works with, or leads the work with. */
record CasesPage(String count, Grid cards, List<MenuItem> ways, String emergencies) implements Page {

    static CasesPage of(PageLinks page, LocalDate today, String emergencies) {
        return new CasesPage(
                page.count(),
                CardGrid.toCases(page.rows(), today, t("casework.cases.caption"), t("casework.cases.empty")),
                page.ways(),
                emergencies);
    }

    @Override
    public String title() {
        return t("casework.cases.title");
    }

    @Override
    public boolean wide() {
        return true;
    }
}
