package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.web.MenuItem;

/** Where else a report can go from its page, for the one who looks. */
final class IntakeWays {

    private IntakeWays() {}

    static List<MenuItem> of(Intake intake, User user) {
        var path = "/intakes/" + intake.arrival().intake().value();
        var ways = new ArrayList<MenuItem>();
        if (intake.children().stream().anyMatch(child -> child.desk().night())
                && user.is(Role.OUT_OF_HOURS_WORKER, Role.TEAM_LEADER)) {
            ways.add(new MenuItem(
                    t(user.is(Role.TEAM_LEADER) ? "casework.desk.fetch" : "casework.desk.leave"), path + "/leave", 0));
        }
        return List.copyOf(ways);
    }
}
