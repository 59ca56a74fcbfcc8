package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;

/** The ways in for those who receive reports and those who lead them; and what those who review the log are told of. */
@Component
class CaseMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(String roleCode) {
        return switch (roleCode) {
            case "INTAKE_WORKER", "OUT_OF_HOURS_WORKER" -> ways();
            case "TEAM_LEADER" ->
                Stream.concat(ways().stream(), Stream.of(new MenuItem(t("casework.load.menu"), "/cases/load", 15)))
                        .toList();
            case "LOG_REVIEWER" -> List.of(new MenuItem(t("casework.emergency.notices"), "/log/emergencies", 5));
            default -> List.of();
        };
    }

    private static List<MenuItem> ways() {
        return List.of(
                new MenuItem(t("casework.incoming.menu"), "/cases/incoming", 0),
                new MenuItem(t("casework.new.menu"), "/intakes/new", 5),
                new MenuItem(t("casework.cases.menu"), "/cases", 10),
                new MenuItem(t("casework.investigations.menu"), "/cases/investigations", 12),
                new MenuItem(t("casework.find.menu"), "/cases/find", 20),
                new MenuItem(t("casework.emergency.title"), "/cases/emergency", 22));
    }
}
