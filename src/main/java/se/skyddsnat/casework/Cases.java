package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Relation;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.db.PersonKeys;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Invalid;
import se.skyddsnat.web.NotFound;

/**
 * Received reports and children's cards: take, read, judge, decide, answer. Each act checks who may, does it, and
 * writes the log in one transaction; a change says which version of the card it was made on.
 */
@Component
public class Cases {

    private final CaseWork work;
    private final Access access;
    private final AuditLog audit;
    private final CaseStore cards;
    private final IntakeStore reports;
    private final FactStore facts;
    private final ReasonCodeStore codes;
    private final DeskStore desk;
    private final PersonKeys numbers;
    private final Deadlines deadlines;
    private final Clock clock;

    Cases(
            CaseWork work,
            Access access,
            AuditLog audit,
            CaseStore cards,
            IntakeStore reports,
            FactStore facts,
            ReasonCodeStore codes,
            DeskStore desk,
            PersonKeys numbers,
            Deadlines deadlines,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.cards = cards;
        this.reports = reports;
        this.facts = facts;
        this.codes = codes;
        this.desk = desk;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Intake read(User user, IntakeId id) {
        return work.as(user, () -> {
            access.require(user, CaseAction.READ_REPORT, id);
            audit.record(LogEntry.permitted("casework.read-report", "report", id.value()));
            desk.opened(user, id);
            return reports.get(id);
        });
    }

    /** Takes those of a report's cards that nobody has. Of two who take it, the second is told who was first. */
    public void take(User user, IntakeId id) {
        work.as(user, () -> {
            access.require(user, CaseAction.TAKE, id);
            reports.lock(id);
            var taken = reports.assign(id, user.accountId(), user.unit().value());
            if (!taken.isEmpty()) {
                desk.opened(user, id);
                access.relate(user, user.accountId(), Relation.ASSIGNEE, id);
                taken.forEach(child -> access.relate(user, user.accountId(), Relation.ASSIGNEE, child));
                audit.record(LogEntry.permitted("casework.take", "report", id.value()));
                return taken;
            }
            var assignees = reports.assignees(id);
            if (!assignees.contains(user.accountId())) {
                throw new Conflict(t(
                        "casework.conflict.taken",
                        cards.names(Set.copyOf(assignees))
                                .getOrDefault(assignees.getFirst(), t("casework.colleague"))));
            }
            return taken;
        });
    }

    /** What one page shows, read in one transaction. */
    <T> T together(User user, Supplier<T> page) {
        return work.reading(user, page);
    }

    CaseInView show(User user, CaseId id) {
        return work.as(user, () -> {
            var may = access.allowed(user, CaseAction.class, CaseRules.CASE, id);
            if (!may.contains(CaseAction.READ)) {
                throw new NotFound();
            }
            audit.record(LogEntry.permitted("casework.read-case", "case", id.value()));
            return new CaseInView(cards.get(id), may);
        });
    }

    CaseFile read(User user, CaseId id) {
        return work.readToWrite(user, CaseAction.READ, id);
    }

    /** Reads a card that the person is about to write on. */
    CaseFile readToWrite(User user, CaseId id, CaseAction action) {
        return work.readToWrite(user, action, id);
    }

    /** {@return what the person may do with a report: what its page offers} */
    Set<CaseAction> allowed(User user, IntakeId id) {
        return work.as(user, () -> access.allowed(user, CaseAction.class, CaseAction.READ_REPORT.subject(), id));
    }

    /** {@return what the person may do with a card: what its page offers} */
    Set<CaseAction> allowed(User user, CaseId id) {
        return work.as(user, () -> access.allowed(user, CaseAction.class, CaseRules.CASE, id));
    }

    /** {@return the child's name and number} */
    Identity identity(User user, CaseId id) {
        return work.look(user, CaseAction.SEE_IDENTITY, id, "read-identity", () -> {
            var number = cards.findSealedNumber(id)
                    .flatMap(shut -> numbers.open(user.authority().value(), id.value(), shut));
            return new Identity(
                    cards.get(id).child().name(),
                    number.map(digits -> new PersonalNumber(digits).written()).orElse(""));
        });
    }

    /** Writes down an immediate protection assessment; a later one stands beside the earlier. */
    public void assess(User user, SeenCase seen, NewAssessment assessment) {
        work.change(
                user,
                CaseAction.ASSESS,
                seen,
                file -> file.protections().stream().anyMatch(made -> made.is(assessment, user)),
                file -> {
                    var made = new ProtectionAssessment(assessment, signature(user));
                    facts.assessed(
                            user,
                            file.id(),
                            switch (file.stage()) {
                                case Stage.Received received -> received.assess(made);
                                case Stage.ProtectionAssessed assessed -> assessed.assess(made);
                                case Stage.Opened _, Stage.NotOpened _ ->
                                    throw new Conflict(t("casework.conflict.decided"));
                                case Stage.Joined _ -> throw new Conflict(t("casework.join.conflict"));
                            });
                });
    }

    /** Adds a line to the ledger of reasons. */
    public void add(User user, SeenCase seen, NewReason reason) {
        work.change(
                user,
                CaseAction.GIVE_REASON,
                seen,
                file -> file.reasons().entries().stream().anyMatch(entry -> entry.says(reason, user.accountId())),
                file -> {
                    if (ReasonForm.valid(codes.list(), reason.statedOn()).noneMatch(reason.code()::equals)) {
                        throw new Invalid(t("casework.reason.code.invalid"));
                    }
                    facts.add(user, file.id(), reason);
                });
    }

    /** Decides to open an investigation or not, which ends the preliminary assessment. */
    public void decide(User user, SeenCase seen, NewDecision decision) {
        work.change(user, CaseAction.DECIDE, seen, file -> isDecided(file, decision, user), file -> {
            var made = new Decision(decision, signature(user));
            var assessed =
                    switch (file.stage()) {
                        case Stage.Received _ -> throw new Conflict(t("casework.conflict.assess-first"));
                        case Stage.ProtectionAssessed now -> now;
                        case Stage.Opened _, Stage.NotOpened _ -> throw new Conflict(t("casework.conflict.decided"));
                        case Stage.Joined _ -> throw new Conflict(t("casework.join.conflict"));
                    };
            if (decision.lacksReasonsNotTo(ReasonCode.violenceStands(codes.list(), file.reasons()))) {
                throw new Invalid(t("casework.decision.against.missing"));
            }
            switch (decision.outcome()) {
                case OPENED ->
                    facts.decided(
                            user,
                            file.id(),
                            assessed.open(
                                    made,
                                    deadlines
                                            .due(
                                                    RuleCode.INVESTIGATION,
                                                    made.signature().at())
                                            .due()));
                case NOT_OPENED -> facts.decided(user, file.id(), assessed.leave(made));
            }
        });
    }

    /** Answers the one who reported, who has asked. */
    public void tell(User user, SeenCase seen, Feedback state) {
        work.change(
                user,
                CaseAction.TELL_REPORTER,
                seen,
                file -> file.findTold().filter(told -> told.state() == state).isPresent(),
                file -> {
                    if (file.findTold().isPresent()) {
                        throw new Conflict(t("casework.conflict.told"));
                    }
                    if (file.asked().isEmpty() || !file.feedbacks().contains(state)) {
                        throw new Conflict(t("casework.conflict.changed"));
                    }
                    facts.told(user, file.id(), state);
                });
    }

    /** Refuses those who have nothing to do with any report. */
    void require(User user) {
        work.require(user);
    }

    private Signature signature(User user) {
        return new Signature(user.accountId(), user.displayName(), clock.instant());
    }

    private static boolean isDecided(CaseFile file, NewDecision decision, User user) {
        return switch (file.stage()) {
            case Stage.Received _, Stage.ProtectionAssessed _, Stage.Joined _ -> false;
            case Stage.Opened(var made, var decided, var due) -> decided.is(decision, user);
            case Stage.NotOpened(var made, var decided) -> decided.is(decision, user);
        };
    }
}
