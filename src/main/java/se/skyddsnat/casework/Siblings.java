package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Relation;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.db.Id;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Conflict;

/**
 * The other children around a child. Each has a card and clocks of its own and is judged by itself; nothing is copied from
 * one to another but which report it was.
 */
@Component
class Siblings {

    private final CaseWork work;
    private final Access access;
    private final AuditLog audit;
    private final CardStore cards;
    private final IntakeStore reports;
    private final SiblingStore store;
    private final PersonStore persons;
    private final JoiningStore joinings;
    private final NewCardStore made;
    private final Blocks blocks;
    private final FactStore facts;
    private final PersonKeys numbers;
    private final Deadlines deadlines;
    private final Clock clock;

    Siblings(
            CaseWork work,
            Access access,
            AuditLog audit,
            CardStore cards,
            IntakeStore reports,
            SiblingStore store,
            PersonStore persons,
            JoiningStore joinings,
            NewCardStore made,
            Blocks blocks,
            FactStore facts,
            PersonKeys numbers,
            Deadlines deadlines,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.cards = cards;
        this.reports = reports;
        this.store = store;
        this.persons = persons;
        this.joinings = joinings;
        this.made = made;
        this.blocks = blocks;
        this.facts = facts;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** {@return who the child of a card is that the person has read, the other children, and what was joined here} */
    Around around(User user, CaseFile file) {
        return work.as(user, () -> {
            var others = store.others(file.id());
            audit.record(LogEntry.listed(
                    "casework.list-siblings",
                    "case",
                    others.rows().stream().map(card -> card.id().value()).toList()));
            var who = persons.find(file.id());
            boolean known = who.flatMap(Identification::findPerson).isPresent();
            return new Around(
                    others,
                    known ? store.kin(file.id()) : Part.none(),
                    known ? store.unstated(file.id()) : Part.none(),
                    who.orElse(null),
                    joinings.joinedTo(file.id()));
        });
    }

    /** Another child lives there too: a card of its own, whose clocks begin now. */
    void add(User user, SeenCase seen, NewChild child) {
        work.change(user, CaseAction.ADD_CHILD, seen, file -> isLast(file, child), file -> {
            blocks.follow(user, make(user, file, child));
            facts.touch(file.id());
        });
    }

    /** A known sibling whom the report does not name: a card as for any other child, and it is known whose it is. */
    void add(User user, SeenCase seen, PersonId sibling) {
        work.change(user, CaseAction.ADD_CHILD, seen, file -> !store.isLacking(file.id(), sibling), file -> {
            if (!store.isLacking(file.id(), sibling)) {
                throw new Conflict(t("casework.conflict.changed"));
            }
            var authority = user.authority().value();
            var number = persons.findSealedNumber(sibling)
                    .flatMap(shut -> numbers.open(authority, sibling.value(), shut))
                    .map(PersonalNumber::new);
            var card = make(user, file, persons.get(sibling, number.orElse(null)));
            persons.identified(
                    user,
                    card,
                    new Identification(
                            sibling,
                            MatchGround.OTHER_KNOWLEDGE,
                            new Signature(user.accountId(), user.displayName(), clock.instant())));
            blocks.follow(user, card);
            facts.touch(file.id());
        });
    }

    private CaseId make(User user, CaseFile file, NewChild child) {
        var report = file.arrival().intake();
        reports.lock(report);
        var now = clock.instant();
        var place = made.beside(file.id(), now);
        var card = new NewCard(
                new CaseId(Id.make()),
                report,
                made.next(report),
                child,
                new Clocks(
                        deadlines.due(RuleCode.PROTECTION_ASSESSMENT, now).due(),
                        deadlines.due(RuleCode.PRELIMINARY_ASSESSMENT, now).due()),
                place);
        made.insert(user, card);
        if (place.assignee() != null) {
            access.relate(user, place.assignee(), Relation.ASSIGNEE, card.id());
        }
        audit.record(LogEntry.permitted("casework.make-card", "case", card.id().value()));
        return card.id();
    }

    /** Says that two known children of one report are siblings. Said twice it holds once. */
    void state(User user, SeenCase seen, CaseId other, String source) {
        work.change(user, CaseAction.ADD_CHILD, seen, file -> !store.isUnstated(file.id(), other), file -> {
            if (!store.isUnstated(file.id(), other)) {
                throw new Conflict(t("casework.conflict.changed"));
            }
            store.state(user, file.id(), other, source, clock.instant());
            facts.touch(file.id());
        });
    }

    private boolean isLast(CaseFile file, NewChild child) {
        return cards.ofReport(file.arrival().intake()).getLast().child().name().equals(child.name());
    }
}
