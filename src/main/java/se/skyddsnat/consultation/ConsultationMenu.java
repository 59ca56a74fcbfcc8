package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.MenuSource;

/** Asking, for those who meet children; the queue, where an expert begins the day. */
@Component
class ConsultationMenu implements MenuSource {

    @Override
    public List<MenuItem> menu(String roleCode) {
        return switch (roleCode) {
            case "PRESCHOOL_HEAD", "INTAKE_WORKER", "TEAM_LEADER" ->
                List.of(new MenuItem(t("consultation.own.menu"), "/questions", 30), teams());
            // A teacher who sits in a team finds it beside the questions: most teachers do not.
            case "TEACHER", "OUT_OF_HOURS_WORKER" ->
                List.of(new MenuItem(t("consultation.own.menu"), "/questions", 30));
            case "CENTRAL_FUNCTION" -> List.of(teams());
            case "EXPERT" -> List.of(new MenuItem(t("consultation.queue.menu"), "/consultations", 0));
            default -> List.of();
        };
    }

    private static MenuItem teams() {
        return new MenuItem(t("consultation.teams.menu"), "/teams", 31);
    }
}
