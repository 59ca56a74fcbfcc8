package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;

/** The ways in for those who receive reports and those who lead them. */
@Component
class CaseMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(String roleCode) {
        return switch (roleCode) {
            case "INTAKE_WORKER", "OUT_OF_HOURS_WORKER", "TEAM_LEADER" ->
                List.of(
                        new MenuItem(t("casework.incoming.menu"), "/cases/incoming", 0),
                        new MenuItem(t("casework.new.menu"), "/intakes/new", 5),
                        new MenuItem(t("casework.cases.menu"), "/cases", 10),
                        new MenuItem(t("casework.find.menu"), "/cases/find", 20));
            default -> List.of();
        };
    }
}
