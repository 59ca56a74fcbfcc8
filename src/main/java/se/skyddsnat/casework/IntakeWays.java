package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.web.MenuItem;

/** Where else a report can go from its page, for the one who looks. */
final class IntakeWays {

    private IntakeWays() {}

    static List<MenuItem> of(Intake intake, Set<CaseAction> may, User user) {
        var path = "/intakes/" + intake.arrival().intake().value();
        var ways = new ArrayList<MenuItem>();
        if (intake.children().stream().anyMatch(child -> child.desk().night())
                && may.contains(CaseAction.LEAVE_TO_INTAKE)) {
            ways.add(new MenuItem(
                    t(user.is(Role.TEAM_LEADER) ? "casework.desk.fetch" : "casework.desk.leave"), path + "/leave", 0));
        }
        var own = intake.children().stream()
                .filter(child -> child.stage() != Stage.Kind.JOINED)
                .toList();
        if (!own.isEmpty() && may.contains(CaseAction.GIVE)) {
            boolean held = own.stream().anyMatch(child -> !child.handler().isEmpty());
            ways.add(new MenuItem(t(held ? "casework.give.over" : "casework.give.title"), path + "/give", 1));
        }
        return List.copyOf(ways);
    }
}
