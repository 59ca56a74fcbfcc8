package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;

/** The board's forms, for its experts. */
@Component
class InstrumentMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(String roleCode) {
        return roleCode.equals("EXPERT")
                ? List.of(
                        new MenuItem(t("instrument.forms.menu"), "/forms", 10),
                        new MenuItem(t("instrument.take.menu"), "/forms/new", 15),
                        new MenuItem(t("instrument.training.menu"), "/forms/training", 20))
                : List.of();
    }
}
