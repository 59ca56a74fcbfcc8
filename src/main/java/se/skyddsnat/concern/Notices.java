package se.skyddsnat.concern;

import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Forbidden;

/** What a head and the central function are told: never who reported, never about whom. */
@Component
class Notices {

    private final Work work;
    private final ToldStore told;
    private final AuditLog audit;

    Notices(Work work, ToldStore told, AuditLog audit) {
        this.work = work;
        this.told = told;
        this.audit = audit;
    }

    /** {@return the reports that their authors chose to tell this person of} */
    List<Told> list(User user, int page) {
        requireRole(user, Role.PRESCHOOL_HEAD, Role.CENTRAL_FUNCTION);
        return work.as(user.acting(Area.EDUCATION), () -> {
            var list = told.list(user, page);
            audit.record(LogEntry.listed(
                    "concern.list-told",
                    "report",
                    list.stream().map(each -> each.id().value()).toList()));
            return list;
        });
    }

    /** {@return how many reports the head's unit has sent in its latest closed quarters} */
    List<Quarter> quarters(User user) {
        requireRole(user, Role.PRESCHOOL_HEAD);
        return work.as(user.acting(Area.EDUCATION), () -> {
            audit.record(LogEntry.permitted(
                    "concern.count-reports", "unit", user.unit().value()));
            return told.quarters(user);
        });
    }

    private static void requireRole(User user, Role... roles) {
        if (!user.is(roles)) {
            throw new Forbidden();
        }
    }
}
