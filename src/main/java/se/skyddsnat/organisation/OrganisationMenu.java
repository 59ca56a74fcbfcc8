package se.skyddsnat.organisation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;

/** The administrator's way to boards and units, and social services' way to the rules they count days by. */
@Component
class OrganisationMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(String roleCode) {
        var rules = new MenuItem(t("organisation.rules.menu"), "/rules", 80);
        return switch (roleCode) {
            case "ADMINISTRATOR" -> List.of(new MenuItem(t("organisation.title"), "/organisation", 20), rules);
            case "INTAKE_WORKER", "OUT_OF_HOURS_WORKER", "TEAM_LEADER", "CENTRAL_FUNCTION" -> List.of(rules);
            default -> List.of();
        };
    }
}
