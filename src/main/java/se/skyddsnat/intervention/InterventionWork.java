package se.skyddsnat.intervention;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;

/** The shape of every act on a card here: one transaction of the one who acts, asked who may, written in the log. */
@Component
class InterventionWork {

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final OpenCases cases;

    InterventionWork(Work work, Access access, AuditLog audit, OpenCases cases) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.cases = cases;
    }

    <T> T look(User user, InterventionAction action, CaseId id, LogEntry entry, Function<OpenCase, T> look) {
        return work.as(user.acting(Area.SOCIAL), () -> {
            access.require(user, action, id);
            var seen = look.apply(cases.get(id));
            audit.record(entry);
            return seen;
        });
    }

    /** The card is held meanwhile: of two who do the same, the second sees what the first has done. */
    void change(User user, InterventionAction action, CaseId id, LogEntry entry, Function<OpenCase, Boolean> change) {
        work.as(user.acting(Area.SOCIAL), () -> {
            access.require(user, action, id);
            if (change.apply(cases.lock(id))) {
                audit.record(entry);
            }
        });
    }
}
