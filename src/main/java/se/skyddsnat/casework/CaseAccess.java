package se.skyddsnat.casework;

import static java.util.stream.Collectors.toSet;
import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.audit.Look;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

/**
 * Who can open a card and why, who has looked, and for whom it does not exist. A block goes over the whole report, its
 * children's cards included, and follows each child that is known to its other reports.
 */
@Component
class CaseAccess {

    private final CaseWork work;
    private final Access access;
    private final AuditLog audit;
    private final CaseStore cards;
    private final IntakeStore reports;
    private final Blocks blocks;

    CaseAccess(CaseWork work, Access access, AuditLog audit, CaseStore cards, IntakeStore reports, Blocks blocks) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.cards = cards;
        this.reports = reports;
        this.blocks = blocks;
    }

    /** {@return who can open the card, who has looked at it, and the blocks that hold} */
    CaseOpenness read(User user, CaseId id) {
        return work.as(user, () -> {
            access.require(user, CaseAction.READ, id);
            var looks = audit.looksAt(id.value());
            audit.record(LogEntry.permitted("casework.read-access", "case", id.value()));
            var manages = access.may(user, CaseAction.MANAGE_BLOCKS, id);
            return new CaseOpenness(
                    cards.get(id),
                    access.explain(CaseAction.READ, id),
                    access.blocks(user, id),
                    looks,
                    cards.names(looks.stream()
                            .map(Look::account)
                            .filter(Objects::nonNull)
                            .map(AccountId::new)
                            .collect(toSet())),
                    manages
                            ? access.explain(CaseAction.TAKE, reports.of(id)).stream()
                                    .filter(each -> !each.account().equals(user.accountId()))
                                    .toList()
                            : List.of(),
                    manages);
        });
    }

    /** The person says that he or she may not have to do with this report, and meets it nowhere from now on. */
    void declare(User user, CaseId id, Access.Ground ground) {
        work.as(user, () -> {
            access.require(user, CaseAction.DECLARE_BLOCK, id);
            block(user, user.accountId(), id, ground);
            return id;
        });
    }

    /** A leader blocks somebody who could otherwise have the report. */
    void block(User user, CaseId id, AccountId colleague, Access.Ground ground) {
        work.as(user, () -> {
            access.require(user, CaseAction.MANAGE_BLOCKS, id);
            block(user, colleague, id, ground);
            return id;
        });
    }

    void lift(User user, CaseId id, AccountId colleague) {
        work.as(user, () -> {
            access.require(user, CaseAction.MANAGE_BLOCKS, id);
            var report = reports.of(id);
            reports.lock(report);
            blocks.lift(user, colleague, report);
            audit.record(LogEntry.permitted("casework.lift-block", "report", report.value()));
            return id;
        });
    }

    /** The order matters: once the block stands, the database shows nothing of the report to the blocked person. */
    private void block(User user, AccountId blocked, CaseId id, Access.Ground ground) {
        var report = reports.of(id);
        reports.lock(report);
        var able = access.explain(CaseAction.TAKE, report).stream()
                .map(Access.Entitled::account)
                .collect(toSet());
        if (!able.remove(blocked)) {
            throw new NotFound();
        }
        if (able.isEmpty()) {
            throw new Conflict(t("casework.conflict.last"));
        }
        audit.record(
                LogEntry.permitted("casework.block", "report", report.value()).noting(ground.name()));
        blocks.set(user, blocked, ground, report);
    }
}
