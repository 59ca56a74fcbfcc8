package se.skyddsnat.concern;

import static java.util.stream.Stream.concat;
import static se.skyddsnat.concern.ConcernAction.ADD;
import static se.skyddsnat.concern.ConcernAction.ASK_FEEDBACK;
import static se.skyddsnat.concern.ConcernAction.CO_SIGN;
import static se.skyddsnat.concern.ConcernAction.LIST;
import static se.skyddsnat.concern.ConcernAction.READ;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Action;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.NotFound;

/** What has been sent, for those who have something to do with it, and what they may add and ask. */
@Component
public class SentReports {

    private final Work work;
    private final DraftStore drafts;
    private final ReportStore reports;
    private final Access access;
    private final AuditLog audit;
    private final Clock clock;

    SentReports(Work work, DraftStore drafts, ReportStore reports, Access access, AuditLog audit, Clock clock) {
        this.work = work;
        this.drafts = drafts;
        this.reports = reports;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a person has going: drafts, and reports that he or she wrote, signs or stands in for. */
    record Overview(List<Draft> drafts, List<Report> reports) {}

    /**
     * A report as far as the person may read it.
     *
     * @param may what the person may do with it
     * @param answers none for a stand-in
     */
    record Reading(Report report, Set<ConcernAction> may, List<Answered> answers, List<Addition> additions) {}

    Overview overview(User user) {
        return asTeacher(user, () -> {
            var overview = new Overview(drafts.list(user), reports.list(user));
            audit.record(LogEntry.listed(
                    "concern.list-own",
                    "report",
                    concat(
                                    overview.drafts().stream().map(Draft::id),
                                    overview.reports().stream().map(Report::id))
                            .map(ReportId::value)
                            .toList()));
            return overview;
        });
    }

    Reading read(User user, ReportId id) {
        return asTeacher(user, () -> {
            var report = required(user, LIST, id);
            var may = access.allowed(user, ConcernAction.class, LIST.subject(), id);
            audit.record(LogEntry.permitted("concern.read-report", "report", id.value()));
            return may.contains(READ)
                    ? new Reading(report, may, reports.answers(id), reports.additions(id))
                    : new Reading(report, may, List.of(), List.of());
        });
    }

    /** {@return a report without its words: for the receipt} */
    Report receipt(User user, ReportId id) {
        return asTeacher(user, () -> {
            var report = required(user, READ, id);
            audit.record(LogEntry.permitted("concern.show-receipt", "report", id.value()));
            return report;
        });
    }

    /** Adds to a report; social services get it too. */
    void add(User user, ReportId id, String words) {
        asTeacher(user, () -> {
            var report = required(user, ADD, id);
            reports.add(user, report, Id.make(), new Addition(user.displayName(), words, now()));
            audit.record(LogEntry.permitted("concern.add-to-report", "report", id.value()));
            return id;
        });
    }

    /** Signs too. Said twice it holds once. */
    public void sign(User user, ReportId id) {
        asTeacher(user, () -> {
            drafts.lock(id);
            var report = required(user, CO_SIGN, id);
            if (report.coSigner(user.accountId())
                    .filter(each -> each.signedAt() == null)
                    .isPresent()) {
                reports.sign(user, report, now());
                audit.record(LogEntry.permitted("concern.sign-report", "report", id.value()));
            }
            return id;
        });
    }

    /** Asks what became of the report. Asked twice it is asked once. */
    public void askFeedback(User user, ReportId id) {
        asTeacher(user, () -> {
            drafts.lock(id);
            var report = required(user, ASK_FEEDBACK, id);
            var asked = report.askFeedback(user.displayName(), now());
            if (!asked.state().equals(report.state())) {
                reports.askFeedback(user, report, now());
                audit.record(LogEntry.permitted("concern.ask-feedback", "report", id.value()));
            }
            return id;
        });
    }

    /** {@return who can open the report on this side, and why} */
    List<Access.Entitled> explain(User user, ReportId id) {
        return asTeacher(user, () -> {
            required(user, READ, id);
            audit.record(LogEntry.permitted("concern.explain-access", "report", id.value()));
            return access.explain(LIST, id);
        });
    }

    private Report required(User user, Action action, ReportId id) {
        access.require(user, action, id);
        return reports.find(user, id).orElseThrow(NotFound::new);
    }

    /** Other roles have no business here, and other areas' logins do not reach these tables. */
    private <T> T asTeacher(User user, Supplier<T> act) {
        if (!user.is(Role.TEACHER)) {
            throw new Forbidden();
        }
        return work.as(user.acting(), act);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
