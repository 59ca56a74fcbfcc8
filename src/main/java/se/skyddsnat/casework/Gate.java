package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.WorkingDays;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/**
 * The gate between social services and each guardian: where violence or honour is suspected nobody calls, writes, invites
 * or visits before a named person has decided how that guardian is contacted, why, and when it is judged anew.
 */
@Component
public class Gate {

    private final CaseWork work;
    private final GuardianStore guardians;
    private final SafeContactStore safe;
    private final FactStore facts;
    private final AuditLog audit;
    private final Organisation organisation;
    private final Clock clock;

    Gate(
            CaseWork work,
            GuardianStore guardians,
            SafeContactStore safe,
            FactStore facts,
            AuditLog audit,
            Organisation organisation,
            Clock clock) {
        this.work = work;
        this.guardians = guardians;
        this.safe = safe;
        this.facts = facts;
        this.audit = audit;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<GuardianFile> list(User user, CaseId id) {
        return work.look(
                user,
                CaseAction.SEE_GUARDIANS,
                id,
                "see-guardians",
                () -> guardians.list(id).stream()
                        .map(guardian -> file(id, guardian))
                        .toList());
    }

    GuardianFile get(User user, CaseId id, GuardianId guardian) {
        return work.look(
                user, CaseAction.SEE_GUARDIANS, id, "see-guardians", () -> file(id, guardians.get(id, guardian)));
    }

    /** Writes a guardian on the card. */
    public void add(User user, SeenCase seen, NewGuardian guardian) {
        work.change(
                user,
                CaseAction.ADD_GUARDIAN,
                seen,
                file -> guardians.list(file.id()).stream()
                        .anyMatch(known -> known.content().equals(guardian)),
                file -> {
                    guardians.add(user, file.id(), guardian);
                    facts.touch(file.id());
                });
    }

    /** {@return the guardians of a card, for whoever acts on them in order} */
    public List<GuardianId> ids(User user, CaseId id) {
        return list(user, id).stream().map(file -> file.guardian().id()).toList();
    }

    /** {@return each guardian of a card with the relation to the child} */
    public Map<GuardianId, String> names(User user, CaseId id) {
        return work.look(user, CaseAction.SEE_GUARDIANS, id, "see-guardians", () -> {
            var names = new LinkedHashMap<GuardianId, String>();
            guardians
                    .list(id)
                    .forEach(guardian -> names.put(
                            guardian.id(),
                            guardian.name() + ", " + guardian.content().relation()));
            return names;
        });
    }

    /** Decides how a guardian is contacted, or that nobody does. Out of hours another person looks at it afterwards. */
    public void decide(User user, SeenCase seen, GuardianId guardian, NewGateDecision decision) {
        work.change(user, CaseAction.DECIDE_GATE, seen, file -> isDecided(file, guardian, decision, user), file -> {
            var now = file(file.id(), guardians.get(file.id(), guardian));
            boolean allows = decision instanceof NewGateDecision.Allow;
            if (allows && now.state() instanceof GateState.NotRequired) {
                throw new Conflict(t("casework.gate.conflict.notRequired"));
            }
            guardians.decide(
                    user,
                    file.id(),
                    guardian,
                    decision,
                    allows ? secondLook(user, file.id()).orElse(null) : null);
            facts.touch(file.id());
        });
    }

    /** Looks at a decision that a colleague made alone, out of hours. */
    public void review(User user, SeenCase seen, GuardianId guardian, NewGateReview review) {
        work.change(user, CaseAction.REVIEW_GATE, seen, file -> isReviewed(file, guardian, review, user), file -> {
            var decision = waiting(guardians.get(file.id(), guardian))
                    .orElseThrow(() -> new Conflict(t("casework.gate.conflict.noReview")));
            if (decision.signature().by().equals(user.accountId())) {
                throw new Conflict(t("casework.gate.conflict.own"));
            }
            guardians.review(user, file.id(), decision, review);
            facts.touch(file.id());
        });
    }

    /** Writes a contact down, if the gate lets it through at this moment; the card of safe contact has been read. */
    public void contact(User user, SeenCase seen, GuardianId guardian, NewContact contact) {
        work.change(user, CaseAction.CONTACT_GUARDIAN, seen, file -> isMade(file, guardian, contact, user), file -> {
            var now = file(file.id(), guardians.get(file.id(), guardian));
            audit.record(LogEntry.permitted(
                            "casework.acknowledge-safe-contact",
                            "case",
                            file.id().value())
                    .noting(contact.kind().name()));
            guardians.contact(user, file.id(), guardian, contact, pass(now, contact.kind()));
            facts.touch(file.id());
        });
    }

    /** {@return the latest contact with a guardian} */
    Optional<GuardianContact> findLatest(User user, CaseId id, GuardianId guardian) {
        return work.as(
                user,
                () -> guardians.contacts(guardians.get(id, guardian).id()).stream()
                        .findFirst());
    }

    /** {@return the contact whose paper is to be printed; nothing is printed while the gate is closed} */
    GuardianContact letter(User user, CaseId id, GuardianId guardian, ContactId contact) {
        return work.look(user, CaseAction.CONTACT_GUARDIAN, id, "print-letter", () -> {
            var now = file(id, guardians.get(id, guardian));
            var made = now.contacts().stream()
                    .filter(each ->
                            each.id().equals(contact) && each.content().kind().isPaper())
                    .findFirst()
                    .orElseThrow(NotFound::new);
            pass(now, made.content().kind());
            return made;
        });
    }

    /** {@return the decision that lets a contact through, where one is needed; the card of safe contact lets it too} */
    private Optional<GateDecision> pass(GuardianFile file, ContactKind kind) {
        if (!file.state().lets(kind, today())) {
            throw new Conflict(t("casework.contact.notSaved", GateWords.stopped(file.state(), kind, today())));
        }
        if (!file.safe().lets(kind.way())) {
            throw new Conflict(t("casework.contact.notSaved", GateWords.unsafe(file.safe(), kind)));
        }
        return switch (file.state()) {
            case GateState.Open(var decision, var _) -> Optional.of(decision);
            case GateState.NotRequired _, GateState.Closed _, GateState.Expired _ -> Optional.empty();
        };
    }

    private GuardianFile file(CaseId id, Guardian guardian) {
        var decisions = guardians.decisions(guardian.id());
        return new GuardianFile(
                guardian,
                decisions,
                GateState.of(guardians.guarded(id), decisions, today()),
                guardians.contacts(guardian.id()),
                safe.get(id, guardian.id()));
    }

    /** {@return the next working day where one person decides alone: the out-of-hours service, or anybody after hours} */
    private Optional<LocalDate> secondLook(User user, CaseId id) {
        var now = clock.instant();
        var opens = organisation.opensNext(guardians.receiver(id), now).filter(next -> next.isAfter(now));
        boolean alone = user.is(Role.OUT_OF_HOURS_WORKER) || opens.isPresent();
        return alone ? Optional.of(nextWorkingDay(now, opens.orElse(null))) : Optional.empty();
    }

    /** Before the office opens it is the same day. */
    private static LocalDate nextWorkingDay(Instant now, @Nullable Instant opens) {
        var today = Formats.day(now);
        return opens != null && Formats.day(opens).equals(today) ? today : WorkingDays.next(today);
    }

    private Optional<GateDecision> waiting(Guardian guardian) {
        return guardians.decisions(guardian.id()).stream()
                .filter(made -> made.waitsUntil().isPresent())
                .reduce((_, latest) -> latest);
    }

    private boolean isDecided(CaseFile file, GuardianId guardian, NewGateDecision decision, User user) {
        var made = guardians.decisions(guardians.get(file.id(), guardian).id());
        return !made.isEmpty()
                && made.getLast().content().equals(decision)
                && made.getLast().signature().by().equals(user.accountId());
    }

    private boolean isReviewed(CaseFile file, GuardianId guardian, NewGateReview review, User user) {
        return guardians.decisions(guardians.get(file.id(), guardian).id()).stream()
                .flatMap(made -> made.findReview().stream())
                .anyMatch(look ->
                        look.content().equals(review) && look.signature().by().equals(user.accountId()));
    }

    private boolean isMade(CaseFile file, GuardianId guardian, NewContact contact, User user) {
        return guardians.contacts(guardians.get(file.id(), guardian).id()).stream()
                .anyMatch(made ->
                        made.content().equals(contact) && made.signature().by().equals(user.accountId()));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
