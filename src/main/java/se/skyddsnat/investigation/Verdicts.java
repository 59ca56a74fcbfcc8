package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.inSwedish;
import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.Gate;
import se.skyddsnat.casework.NewContact;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.casework.SeenCase;
import se.skyddsnat.casework.Standing;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Formats;

/**
 * The end of an investigation: parties are told and answer, it is decided, it is concluded. What was known of each reason
 * is written in the ledger at the decision and at the conclusion.
 */
@Component
public class Verdicts {

    private final InvestigationWork work;
    private final OpenCases cases;
    private final Gate gate;
    private final VerdictStore store;
    private final VoiceStore voices;
    private final Voices voice;
    private final Deadlines deadlines;
    private final Clock clock;

    Verdicts(
            InvestigationWork work,
            OpenCases cases,
            Gate gate,
            VerdictStore store,
            VoiceStore voices,
            Voices voice,
            Deadlines deadlines,
            Clock clock) {
        this.work = work;
        this.cases = cases;
        this.gate = gate;
        this.store = store;
        this.voices = voices;
        this.voice = voice;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * How far the end has come.
     *
     * @param communications the latest first
     * @param verdicts the latest first
     * @param reasons how each stands now
     * @param voices talks with the child, or why there were none, the latest first
     */
    record Known(
            OpenCase open,
            Parties parties,
            List<Communication> communications,
            List<Verdict> verdicts,
            Optional<Conclusion> conclusion,
            Map<Reason, Standing> reasons,
            List<Voice> voices) {}

    Known read(User user, CaseId id) {
        return work.on(
                user,
                InvestigationAction.READ,
                id,
                LogEntry.permitted("investigation.read-end", "case", id.value()),
                open -> known(user, open));
    }

    /** The same, as a part of a look that is logged. */
    Known known(User user, OpenCase open) {
        return new Known(
                open,
                parties(user, open),
                store.communications(open.id()),
                store.verdicts(open.id()),
                store.findConclusion(open.id()),
                cases.standings(open.id()),
                voices.list(open.id()));
    }

    /** {@return the decisions that granted something, the latest first; inside the work of the room that asks} */
    public List<Granting> grantings(CaseId id) {
        return store.grantings(id);
    }

    /** Writes down that a party was told, or not. A guardian is told through the gate, which may refuse. */
    public void communicate(User user, SeenCase seen, NewCommunication made) {
        work.change(
                user,
                InvestigationAction.COMMUNICATE,
                seen,
                LogEntry.permitted(
                                "investigation.communicate", "case", seen.id().value())
                        .noting(made.about().name()),
                open -> store.communications(open.id()).stream().anyMatch(each -> each.is(made)),
                open -> {
                    var guardian = made.guardian();
                    var way = made.way();
                    if (made.told() && guardian != null && way != null) {
                        var words = inSwedish(() -> t("investigation.communication.contact." + made.about()));
                        gate.contact(user, seen, guardian, new NewContact(way, words));
                    }
                    store.add(user, open.id(), made);
                    cases.touch(open.id());
                });
    }

    /** Writes a decision down, once the child has been heard and every party told what it stands on, or not, for a reason. */
    public void decide(User user, SeenCase seen, NewVerdict made, Map<Reason, Standing> known) {
        decide(user, seen, made, known, "");
    }

    /**
     * The same, and why the child was not heard where nothing says it yet: both or neither.
     *
     * @param unheard empty where the child was heard, or why not is written already
     */
    void decide(User user, SeenCase seen, NewVerdict made, Map<Reason, Standing> known, String unheard) {
        work.change(
                user,
                InvestigationAction.DECIDE,
                seen,
                LogEntry.permitted("investigation.decide", "case", seen.id().value()),
                open -> store.verdicts(open.id()).stream()
                        .anyMatch(each -> each.content().equals(made)),
                open -> {
                    var opened = Formats.day(open.openedAt());
                    if (made.decidedOn().isBefore(opened)) {
                        throw new Conflict(t("investigation.decision.conflict.before", opened));
                    }
                    var left =
                            parties(user, open).left(NewCommunication.About.MATERIAL, store.communications(open.id()));
                    if (!left.isEmpty()) {
                        throw new Conflict(t("investigation.decision.conflict.parties", String.join(", ", left)));
                    }
                    if (voices.list(open.id()).isEmpty() && !unheard.isBlank()) {
                        voice.add(user, open.id(), NewVoice.notHeard(today(), unheard.strip()));
                    }
                    if (voices.list(open.id()).isEmpty()) {
                        throw new Conflict(t("investigation.decision.conflict.voice"));
                    }
                    store.add(user, open.id(), made);
                    cases.state(
                            user,
                            open.id(),
                            known,
                            made.decidedOn(),
                            inSwedish(() -> t("investigation.reason.decision")));
                    cases.touch(open.id());
                });
    }

    /** Concludes the investigation; interventions run on. Of two who do it the second is told who was first. */
    public void conclude(User user, SeenCase seen, NewConclusion made, Map<Reason, Standing> known) {
        work.change(
                user,
                InvestigationAction.CONCLUDE,
                seen,
                LogEntry.permitted("investigation.conclude", "case", seen.id().value()),
                open -> isMade(user, open, made),
                open -> {
                    if (store.verdicts(open.id()).isEmpty()) {
                        throw new Conflict(t("investigation.conclusion.conflict.decision"));
                    }
                    var until = made.followUpUntil();
                    if (until != null && (until.isAfter(lastFollowUp()) || !until.isAfter(today()))) {
                        throw new Conflict(t("investigation.conclusion.conflict.follow", lastFollowUp()));
                    }
                    store.add(user, open.id(), today(), made);
                    cases.state(user, open.id(), known, today(), inSwedish(() -> t("investigation.reason.conclusion")));
                    cases.close(open.id(), today());
                });
    }

    /** {@return the last day of a follow-up without intervention, were the investigation concluded today} */
    LocalDate lastFollowUp() {
        return deadlines.due(RuleCode.FOLLOW_UP_WITHOUT_INTERVENTION, today()).due();
    }

    private boolean isMade(User user, OpenCase open, NewConclusion made) {
        var conclusion = store.findConclusion(open.id());
        conclusion
                .filter(first -> !first.signature().by().equals(user.accountId()))
                .ifPresent(first -> {
                    throw new Conflict(t(
                            "investigation.conclusion.conflict.second",
                            first.signature().name(),
                            first.signature().at()));
                });
        return conclusion.filter(first -> first.content().equals(made)).isPresent();
    }

    private Parties parties(User user, OpenCase open) {
        return Parties.of(gate.names(user, open.id()), open, today());
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
