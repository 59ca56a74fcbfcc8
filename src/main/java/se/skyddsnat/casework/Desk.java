package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Relation;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.Conflict;

/** The out-of-hours service's desk (socialjouren): what came when intake was closed, and how the day gets it. */
@Component
public class Desk {

    private final CaseWork work;
    private final Access access;
    private final AuditLog audit;
    private final IntakeStore reports;
    private final CaseStore cards;
    private final DeskStore desk;

    Desk(CaseWork work, Access access, AuditLog audit, IntakeStore reports, CaseStore cards, DeskStore desk) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.reports = reports;
        this.cards = cards;
        this.desk = desk;
    }

    void requireLeave(User user, IntakeId report) {
        work.as(user, () -> {
            access.require(user, CaseAction.LEAVE_TO_INTAKE, report);
            return report;
        });
    }

    /** Leaves a report to the intake unit, or fetches it there; whoever had it has it no longer. */
    public void leave(User user, IntakeId report, String words) {
        work.as(user, () -> {
            access.require(user, CaseAction.LEAVE_TO_INTAKE, report);
            var children = reports.lock(report);
            if (desk.isAtNight(report)) {
                requireOwn(user, report);
                desk.leave(user, report, words);
                access.unrelate(user, Relation.ASSIGNEE, report);
                children.forEach(child -> access.unrelate(user, Relation.ASSIGNEE, child));
                audit.record(LogEntry.permitted("casework.leave-to-intake", "report", report.value()));
            } else if (!desk.isLeft(user, report, words)) {
                throw new Conflict(t("casework.desk.left"));
            }
            return children;
        });
    }

    /** A colleague's work is left by the colleague, or by whoever leads. */
    private void requireOwn(User user, IntakeId report) {
        var other = reports.assignees(report).stream()
                .filter(one -> !one.equals(user.accountId()))
                .findFirst();
        if (!user.is(Role.TEAM_LEADER) && other.isPresent()) {
            throw new Conflict(t(
                    "casework.desk.others",
                    cards.names(Set.of(other.get())).getOrDefault(other.get(), t("casework.colleague"))));
        }
    }
}
