package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;

/** The pages of worries and reports, by role. */
@Component
class ConcernMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(String roleCode) {
        return switch (roleCode) {
            case "TEACHER" ->
                List.of(
                        new MenuItem(t("concern.menu.start"), "/preschool", 0),
                        new MenuItem(t("concern.menu.signs"), "/concern/signs", 10),
                        new MenuItem(t("concern.menu.reports"), "/my-reports", 20));
            case "PRESCHOOL_HEAD" -> List.of(new MenuItem(t("concern.menu.start"), "/head", 0));
            case "CENTRAL_FUNCTION" -> List.of(new MenuItem(t("concern.menu.start"), "/central", 0));
            default -> List.of();
        };
    }
}
