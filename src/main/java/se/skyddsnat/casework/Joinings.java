package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Relation;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.Conflict;

/**
 * Joins a report to what is open on the same child already, once its own need of protection is judged. One person has
 * both from then on.
 */
@Component
public class Joinings {

    private final CaseWork work;
    private final Access access;
    private final AuditLog audit;
    private final JoiningStore store;
    private final IntakeStore reports;
    private final Clock clock;

    Joinings(CaseWork work, Access access, AuditLog audit, JoiningStore store, IntakeStore reports, Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.reports = reports;
        this.clock = clock;
    }

    /** {@return what a card can be joined to} */
    List<Joinable> joinable(User user, CaseId id) {
        return work.look(user, CaseAction.JOIN, id, "look-for-open", () -> {
            var found = store.joinable(id);
            audit.record(LogEntry.listed(
                    "casework.see-open",
                    "case",
                    found.stream().map(each -> each.id().value()).toList()));
            return found;
        });
    }

    public void join(User user, SeenCase seen, CaseId to, String words) {
        work.change(user, CaseAction.JOIN, seen, file -> isJoined(file, to), file -> {
            var assessed =
                    switch (file.stage()) {
                        case Stage.Received _ -> throw new Conflict(t("casework.conflict.assess-first"));
                        case Stage.ProtectionAssessed now -> now;
                        case Stage.Joined _ -> throw new Conflict(t("casework.join.conflict"));
                        case Stage.Opened _, Stage.NotOpened _ -> throw new Conflict(t("casework.conflict.decided"));
                    };
            var other = store.lock(file.id(), to).orElseThrow(() -> new Conflict(t("casework.conflict.changed")));
            var made = new Joining(
                    to,
                    other.number(),
                    other.stage() == Stage.Kind.OPENED,
                    null,
                    words,
                    new Signature(user.accountId(), user.displayName(), clock.instant()));
            store.joined(user, file.id(), assessed.join(made), other);
            access.unrelate(user, Relation.ASSIGNEE, file.id());
            access.relate(user, other.handler(), Relation.ASSIGNEE, file.id());
            access.relate(user, other.handler(), Relation.ASSIGNEE, reports.of(file.id()));
        });
    }

    private static boolean isJoined(CaseFile file, CaseId to) {
        return file.stage() instanceof Stage.Joined(var protection, var joining)
                && joining.to().equals(to);
    }
}
