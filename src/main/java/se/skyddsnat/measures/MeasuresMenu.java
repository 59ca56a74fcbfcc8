package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;

/** The register, for those who steer and those who audit. */
@Component
class MeasuresMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(String roleCode) {
        return switch (roleCode) {
            case "COORDINATOR", "MEASURE_OWNER", "BOARD_MEMBER", "AUDITOR" ->
                List.of(
                        new MenuItem(t("measures.board.menu"), "/measures", 0),
                        new MenuItem(t("measures.months.menu"), "/measures/months", 10),
                        new MenuItem(t("measures.who.menu"), "/measures/who", 20),
                        new MenuItem(t("measures.register.menu"), "/register", 30));
            default -> List.of();
        };
    }
}
