package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.casework.SeenCase;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Conflict;

/** The shape of every act here: one transaction of the one who acts, asked who may, written in the log. */
@Component
class InvestigationWork {

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final OpenCases cases;

    InvestigationWork(Work work, Access access, AuditLog audit, OpenCases cases) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.cases = cases;
    }

    /** Looks at an investigation, or adds to it what nobody else can be in the way of. */
    <T> T on(User user, InvestigationAction action, CaseId id, LogEntry entry, Function<OpenCase, T> act) {
        return work.as(user.acting(Area.SOCIAL), () -> {
            access.require(user, action, id);
            var done = act.apply(cases.get(id));
            audit.record(entry);
            return done;
        });
    }

    /** What one page shows, read in one transaction. */
    <T> T together(User user, Supplier<T> page) {
        return work.reading(user.acting(Area.SOCIAL), page);
    }

    /** What is the person's own, or a part of what is logged as a whole. */
    <T> T quietly(User user, InvestigationAction action, CaseId id, Supplier<T> act) {
        return work.as(user.acting(Area.SOCIAL), () -> {
            access.require(user, action, id);
            return act.get();
        });
    }

    /**
     * Changes an investigation that goes on. Nobody else can change it meanwhile; whoever was first wins, and the second is
     * told.
     *
     * @param already whether it is as it was to be: the second click of two
     */
    void change(
            User user,
            InvestigationAction action,
            SeenCase seen,
            LogEntry entry,
            Predicate<OpenCase> already,
            Consumer<OpenCase> change) {
        work.as(user.acting(Area.SOCIAL), () -> {
            access.require(user, action, seen.id());
            var open = cases.lock(seen.id());
            if (open.seen().equals(seen)) {
                goesOn(open);
                change.accept(open);
                audit.record(entry);
            } else if (!already.test(open)) {
                throw new Conflict(t("casework.conflict.changed"));
            }
        });
    }

    /** Refuses what cannot be done once the investigation is concluded. */
    static void goesOn(OpenCase open) {
        if (open.concluded()) {
            throw new Conflict(t("investigation.conflict.concluded"));
        }
    }
}
