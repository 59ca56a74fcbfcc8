package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Page;

/** Looking up a card; the answer stands on the same page and in no address. */
record FindPage(
        FindForm form,
        Errors errors,
        String count,
        @Nullable Grid found) implements Page {

    static FindPage empty() {
        return new FindPage(new FindForm(""), Errors.none(), "", null);
    }

    static FindPage invalid(FindForm form, Errors errors) {
        return new FindPage(form, errors, "", null);
    }

    static FindPage of(FindForm form, List<Card> found, LocalDate today) {
        return new FindPage(
                form,
                Errors.none(),
                found.size() == CardStore.MOST_HITS
                        ? t("casework.find.most", CardStore.MOST_HITS)
                        : Counted.children(found),
                CardGrid.toCases(found, today, t("casework.find.caption"), t("casework.find.empty")));
    }

    @Override
    public String title() {
        return t("casework.find.title");
    }

    @Override
    public boolean wide() {
        return true;
    }
}
