package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Relation;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Invalid;
import se.skyddsnat.web.NotFound;

/**
 * Whoever leads a unit sees in numbers what each of its workers has, and gives reports to them (fördelning). The last days
 * do not move when a report does.
 */
@Component
public class Distribution {

    private static final Role[] WORKERS = {Role.INTAKE_WORKER, Role.OUT_OF_HOURS_WORKER};

    private final CaseWork work;
    private final Access access;
    private final AuditLog audit;
    private final DistributionStore store;
    private final IntakeStore reports;
    private final CardStore cards;
    private final Clock clock;

    Distribution(
            CaseWork work,
            Access access,
            AuditLog audit,
            DistributionStore store,
            IntakeStore reports,
            CardStore cards,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.reports = reports;
        this.cards = cards;
        this.clock = clock;
    }

    /** A unit's load: those who have something there, and colleagues who have nothing. */
    record Seen(Burden burden, List<Worker> workers) {}

    Seen load(User user) {
        work.require(user);
        if (!user.is(Role.TEAM_LEADER)) {
            throw new Forbidden();
        }
        return work.as(user, () -> {
            var burden = store.burden(user, Formats.day(clock.instant()));
            audit.record(LogEntry.permitted("casework.see-load", ""));
            return new Seen(
                    burden,
                    Stream.concat(burden.workers().stream(), workers(access.colleagues(user, WORKERS)))
                            .distinct()
                            .toList());
        });
    }

    /** {@return a report, and whom in the unit it can be given to} */
    Givable read(User user, IntakeId report) {
        return work.as(user, () -> {
            access.require(user, CaseAction.GIVE, report);
            audit.record(LogEntry.permitted("casework.read-to-give", "report", report.value()));
            return new Givable(
                    cards.ofReport(report).stream()
                            .filter(card -> card.stage() != Stage.Kind.JOINED)
                            .toList(),
                    store.holders(report),
                    able(user, report),
                    store.burden(user, Formats.day(clock.instant())));
        });
    }

    /** Gives a report's children to a worker of the unit, or hands them over from whoever has them. */
    public void give(User user, IntakeId report, NewGiving giving) {
        work.as(user, () -> {
            access.require(user, CaseAction.GIVE, report);
            reports.lock(report);
            var to = able(user, report).stream()
                    .filter(worker -> worker.account().equals(giving.to()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            var moved = store.moving(report, to.account());
            if (!moved.isEmpty()) {
                requireSeen(report, giving);
                store.give(user, moved, to.account(), user.unit().value(), giving.words());
                moved.forEach(each -> relate(user, each.card(), to));
                moved.stream().map(DistributionStore.Moved::report).distinct().forEach(each -> relate(user, each));
                audit.record(LogEntry.permitted("casework.give", "report", report.value()));
            }
            return to;
        });
    }

    private void requireSeen(IntakeId report, NewGiving giving) {
        var holders = store.holders(report);
        if (!Givable.holding(holders).equals(giving.seen())) {
            throw new Conflict(t("casework.give.changed"));
        }
        if (!holders.isEmpty() && giving.words().isBlank()) {
            throw new Invalid(t("casework.give.words.missing"));
        }
    }

    /** Those of the leader's own unit who could take it: whoever is blocked from it could not. */
    private List<Worker> able(User user, IntakeId report) {
        return workers(access.explain(CaseAction.TAKE, report).stream()
                        .filter(each -> each.unit().equals(user.unit().value()))
                        .filter(each -> List.of(WORKERS).contains(each.role()))
                        .toList())
                .toList();
    }

    private static Stream<Worker> workers(List<Access.Entitled> people) {
        return people.stream()
                .map(each -> new Worker(each.account(), each.name()))
                .distinct();
    }

    private void relate(User user, CaseId card, Worker to) {
        access.unrelate(user, Relation.ASSIGNEE, card);
        access.relate(user, to.account(), Relation.ASSIGNEE, card);
    }

    /** Whoever has any of a report's cards has the report. */
    private void relate(User user, IntakeId report) {
        access.unrelate(user, Relation.ASSIGNEE, report);
        reports.assignees(report).forEach(each -> access.relate(user, each, Relation.ASSIGNEE, report));
    }
}
