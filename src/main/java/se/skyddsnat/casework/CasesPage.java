package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Page;

/** The cards that somebody works with, or leads the work with. */
record CasesPage(String count, Grid cards) implements Page {

    static CasesPage of(List<Card> cards, LocalDate today) {
        return new CasesPage(
                Counted.children(cards),
                CardGrid.toCases(cards, today, t("casework.cases.caption"), t("casework.cases.empty")));
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
