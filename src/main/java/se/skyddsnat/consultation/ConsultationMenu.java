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
            case "TEACHER", "PRESCHOOL_HEAD", "INTAKE_WORKER", "OUT_OF_HOURS_WORKER", "TEAM_LEADER" ->
                List.of(new MenuItem(t("consultation.own.menu"), "/questions", 30));
            case "EXPERT" -> List.of(new MenuItem(t("consultation.queue.menu"), "/consultations", 0));
            default -> List.of();
        };
    }
}
