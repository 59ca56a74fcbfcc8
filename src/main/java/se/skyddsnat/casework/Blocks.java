package se.skyddsnat.casework;

import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.Relation;
import se.skyddsnat.access.User;

/**
 * How far a block reaches: the report with every card, the children that are known from it, and the other reports about
 * them. Whoever is blocked loses what he or she has of it, before the database shows nothing of it any more.
 */
@Component
class Blocks {

    private final Access access;
    private final BlockStore store;
    private final IntakeStore reports;

    Blocks(Access access, BlockStore store, IntakeStore reports) {
        this.access = access;
        this.store = store;
        this.reports = reports;
    }

    void set(User by, AccountId account, Access.Ground ground, IntakeId report) {
        var reach = store.reach(report);
        release(by, account, report);
        access.block(by, account, ground, reach);
    }

    void lift(User by, AccountId account, IntakeId report) {
        access.lift(by, account, store.reach(report));
    }

    /** A card has turned out to be about a known child: who is blocked from either is blocked from both. */
    void follow(User by, CaseId card) {
        var report = reports.of(card);
        var reach = store.reach(report);
        for (var blocked : store.blocked(reach)) {
            release(by, blocked.account(), report);
            access.block(by, blocked.account(), blocked.ground(), store.lacking(blocked.account(), reach));
        }
    }

    private void release(User by, AccountId account, IntakeId report) {
        for (var each : store.reports(report)) {
            var released = reports.release(each, account);
            released.forEach(card -> access.unrelate(by, Relation.ASSIGNEE, card));
            if (!released.isEmpty()) {
                access.unrelate(by, Relation.ASSIGNEE, each);
                reports.assignees(each).forEach(left -> access.relate(by, left, Relation.ASSIGNEE, each));
            }
        }
    }
}
