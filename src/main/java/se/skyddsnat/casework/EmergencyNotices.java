package se.skyddsnat.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.audit.Reviewing;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Forbidden;

/** What those who review an authority's log are told of emergency accesses that nobody has looked at. */
@Component
class EmergencyNotices {

    private final Work work;
    private final EmergencyStore store;
    private final Reviewing reviewing;
    private final AuditLog audit;

    EmergencyNotices(Work work, EmergencyStore store, Reviewing reviewing, AuditLog audit) {
        this.work = work;
        this.store = store;
        this.reviewing = reviewing;
        this.audit = audit;
    }

    /**
     * What waits to be looked at.
     *
     * @param waiting the newest first
     * @param names of those who opened
     */
    record Overview(List<EmergencyNotice> waiting, Map<UUID, String> names) {}

    Overview overview(User user) {
        if (!user.is(Role.LOG_REVIEWER)) {
            throw new Forbidden();
        }
        return work.as(user.acting(Area.AUDIT), () -> {
            var waiting = store.unreviewed();
            audit.record(LogEntry.listed(
                    "casework.list-unreviewed-emergencies",
                    "emergency",
                    waiting.stream().map(each -> each.id().value()).toList()));
            return new Overview(
                    waiting,
                    reviewing.names(waiting.stream()
                            .map(EmergencyNotice::account)
                            .distinct()
                            .toList()));
        });
    }
}
