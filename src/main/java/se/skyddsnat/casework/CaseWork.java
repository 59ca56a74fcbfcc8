package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;

/**
 * The shape that every act on a card has: one transaction of the one who acts, refused where the rules do not allow it,
 * written in the log, and made on the version of the card that the person saw.
 */
@Component
class CaseWork {

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final CaseStore cards;
    private final FactStore facts;

    CaseWork(Work work, Access access, AuditLog audit, CaseStore cards, FactStore facts) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.cards = cards;
        this.facts = facts;
    }

    /** Refuses those who have nothing to do with any report. */
    void require(User user) {
        if (!user.is(Role.INTAKE_WORKER, Role.OUT_OF_HOURS_WORKER, Role.TEAM_LEADER)) {
            throw new Forbidden();
        }
    }

    <T> T as(User user, Supplier<T> act) {
        require(user);
        return work.as(user.acting(Area.SOCIAL), act);
    }

    <T> T reading(User user, Supplier<T> page) {
        require(user);
        return work.reading(user.acting(Area.SOCIAL), page);
    }

    /** Does something with a card that changes nothing on it, under the name that the log knows it by. */
    <T> T look(User user, CaseAction action, CaseId id, String act, Supplier<T> look) {
        return as(user, () -> {
            access.require(user, action, id);
            audit.record(LogEntry.permitted("casework." + act, "case", id.value()));
            return look.get();
        });
    }

    /** {@return the card, for a page that the person is about to write on} */
    CaseFile readToWrite(User user, CaseAction action, CaseId id) {
        return look(user, action, id, "read-case", () -> cards.get(id));
    }

    /**
     * Changes a card. Nobody else can change it meanwhile; whoever was first wins, and the second is told.
     *
     * @param already whether the card says already what was to be written: the second click of two
     */
    void change(User user, CaseAction action, SeenCase seen, Predicate<CaseFile> already, Consumer<CaseFile> change) {
        as(user, () -> {
            access.require(user, action, seen.id());
            int version = facts.lock(seen.id());
            var file = cards.get(seen.id());
            if (version == seen.version()) {
                change.accept(file);
                audit.record(LogEntry.permitted(
                        "casework." + code(action), "case", file.id().value()));
            } else if (!already.test(file)) {
                throw new Conflict(t("casework.conflict.changed"));
            }
            return file;
        });
    }

    private static String code(CaseAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
