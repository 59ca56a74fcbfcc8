package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Gate;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.casework.ReasonRoad;
import se.skyddsnat.investigation.Granting;
import se.skyddsnat.investigation.Verdicts;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/** A child's interventions, from the decision that grants them to their end, also after the investigation is concluded. */
@Component
public class Interventions {

    private final InterventionWork work;
    private final OpenCases cases;
    private final Verdicts verdicts;
    private final Gate gate;
    private final InterventionStore store;
    private final HappenedStore happened;
    private final CodeStore codes;
    private final Clock clock;

    Interventions(
            InterventionWork work,
            OpenCases cases,
            Verdicts verdicts,
            Gate gate,
            InterventionStore store,
            HappenedStore happened,
            CodeStore codes,
            Clock clock) {
        this.work = work;
        this.cases = cases;
        this.verdicts = verdicts;
        this.gate = gate;
        this.store = store;
        this.happened = happened;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * A card with its interventions.
     *
     * @param grantings the decisions that granted something, the latest first
     * @param interventions the first first
     * @param guardians each on the card, with name and relation
     */
    record Known(
            OpenCase open,
            List<Granting> grantings,
            Codes codes,
            List<Intervention> interventions,
            List<ReasonRoad> reasons,
            Map<GuardianId, String> guardians,
            LocalDate today) {

        Intervention get(InterventionId id) {
            return interventions.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        Consents consents(Intervention it) {
            return new Consents(ConsentRule.of(open.age(today)), guardians, it.consents());
        }
    }

    Known read(User user, CaseId id) {
        return work.look(
                user,
                InterventionAction.READ,
                id,
                LogEntry.permitted("intervention.read", "case", id.value()),
                open -> known(user, open));
    }

    /** {@return the decisions that an intervention can be granted by, the latest first} */
    public List<Granting> grantings(User user, CaseId id) {
        return read(user, id).grantings();
    }

    /** Grants an intervention. The same one granted twice is one. */
    public void grant(User user, CaseId id, InterventionId made, NewIntervention content) {
        work.change(
                user,
                InterventionAction.GRANT,
                id,
                LogEntry.permitted("intervention.grant", "case", id.value(), made.value()),
                open -> {
                    if (store.list(id).stream().anyMatch(each -> each.id().equals(made))) {
                        return false;
                    }
                    var decided = verdicts.grantings(id).stream()
                            .filter(each -> each.id().equals(content.decision()))
                            .findFirst()
                            .orElseThrow(() -> new Conflict(t("intervention.conflict.decision")))
                            .decidedOn();
                    if (content.startsOn().isBefore(decided)) {
                        throw new Conflict(t("intervention.conflict.before", decided));
                    }
                    store.add(user, id, made, content);
                    cases.touch(id);
                    return true;
                });
    }

    /** Writes down who has consented or not, or why the guardians' consent is done without. */
    public void consent(User user, CaseId id, InterventionId to, NewConsent made) {
        change(
                user,
                InterventionAction.WRITE_CONSENT,
                "consent",
                id,
                to,
                it -> it.consents().stream()
                        .findFirst()
                        .filter(last -> last.content().equals(made))
                        .isPresent(),
                it -> {
                    var rule = ConsentRule.of(cases.get(id).age(made.on()));
                    if (made.party() == NewConsent.Party.INSTEAD && !rule.withoutGuardians()) {
                        throw new Conflict(t("intervention.consent.conflict.young"));
                    }
                    var guardian = made.guardian();
                    if (guardian != null && !gate.names(user, id).containsKey(guardian)) {
                        throw new NotFound();
                    }
                    happened.add(user, it, made, rule.code());
                });
    }

    /** The decision is carried out from a day; not before those who must consent have. */
    public void start(User user, CaseId id, InterventionId which, LocalDate on) {
        change(user, InterventionAction.START, "start", id, which, it -> on.equals(it.startedOn()), it -> {
            if (it.startedOn() != null) {
                throw new Conflict(t("intervention.start.conflict.twice", it.startedOn()));
            }
            notBefore(on, it);
            var missing = known(user, cases.get(id)).consents(it).missing();
            if (!missing.isEmpty()) {
                throw new Conflict(t("intervention.start.conflict.consent", String.join(", ", missing)));
            }
            happened.start(user, it, on);
        });
    }

    /** Writes a follow-up. */
    public void followUp(User user, CaseId id, InterventionId of, NewFollowUp made) {
        change(
                user,
                InterventionAction.FOLLOW_UP,
                "follow-up",
                id,
                of,
                it -> it.followUps().stream()
                        .findFirst()
                        .filter(last -> last.content().equals(made))
                        .isPresent(),
                it -> {
                    notBefore(made.on(), it);
                    happened.add(user, it, made);
                });
    }

    /** Ends an intervention, once: the second of two is told who was first. */
    public void end(User user, CaseId id, InterventionId which, NewEnding made) {
        change(
                user,
                InterventionAction.END,
                "end",
                id,
                which,
                it -> it.ending()
                        .filter(first -> first.signature().by().equals(user.accountId())
                                && first.content().equals(made))
                        .isPresent(),
                it -> {
                    notBefore(made.on(), it);
                    happened.end(user, it, made);
                });
    }

    private void change(
            User user,
            InterventionAction action,
            String act,
            CaseId id,
            InterventionId which,
            Predicate<Intervention> already,
            Consumer<Intervention> change) {
        var entry = LogEntry.permitted("intervention." + act, "case", id.value(), which.value());
        work.change(user, action, id, entry, open -> {
            var it = known(user, open).get(which);
            if (already.test(it)) {
                return false;
            }
            it.ending().ifPresent(first -> {
                throw new Conflict(t(
                        "intervention.conflict.ended",
                        first.signature().name(),
                        first.signature().at()));
            });
            change.accept(it);
            cases.touch(id);
            return true;
        });
    }

    private static void notBefore(LocalDate on, Intervention it) {
        if (on.isBefore(it.decidedOn())) {
            throw new Conflict(t("intervention.conflict.before", it.decidedOn()));
        }
        if (it.startedOn() != null && on.isBefore(it.startedOn())) {
            throw new Conflict(t("intervention.conflict.start", it.startedOn()));
        }
    }

    private Known known(User user, OpenCase open) {
        var id = open.id();
        return new Known(
                open,
                verdicts.grantings(id),
                codes.all(),
                store.list(id),
                cases.reasons(id),
                gate.names(user, id),
                Formats.day(clock.instant()));
    }
}
