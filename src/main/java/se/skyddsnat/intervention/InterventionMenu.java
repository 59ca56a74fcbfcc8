package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;

/** The interventions that somebody has or leads, and for those who lead what did not exist. */
@Component
class InterventionMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(String roleCode) {
        return switch (roleCode) {
            case "INTAKE_WORKER", "OUT_OF_HOURS_WORKER" ->
                List.of(new MenuItem(t("intervention.list.menu"), "/interventions", 13));
            case "TEAM_LEADER" ->
                List.of(
                        new MenuItem(t("intervention.list.menu"), "/interventions", 13),
                        new MenuItem(t("intervention.supply.menu"), "/interventions/supply", 16));
            default -> List.of();
        };
    }
}
