package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.FormTurn;
import se.skyddsnat.casework.Law;
import se.skyddsnat.casework.SeenCase;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** The end of an investigation: parties are told, it is decided, it is concluded; and what a party would get to see. */
@Controller
@RequestMapping("/cases/{id}/investigation")
class EndController {

    private final Verdicts verdicts;
    private final Network network;
    private final Disclosure disclosure;
    private final Drafts drafts;
    private final Deadlines deadlines;
    private final Clock clock;

    EndController(
            Verdicts verdicts,
            Network network,
            Disclosure disclosure,
            Drafts drafts,
            Deadlines deadlines,
            Clock clock) {
        this.verdicts = verdicts;
        this.network = network;
        this.disclosure = disclosure;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/party")
    PartyPage party(@PathVariable CaseId id, User user) {
        return disclosure.preview(user, id);
    }

    @GetMapping("/communication")
    CommunicationPage communication(
            @PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var known = verdicts.read(user, id);
        var opened = drafts.open(user, id, Place.COMMUNICATION, draft);
        return CommunicationPage.of(
                known,
                opened.drafting(),
                opened.typed().map(CommunicationForm::of).orElseGet(() -> CommunicationForm.on(today())),
                Errors.none());
    }

    @PostMapping("/communication")
    Answer communication(
            @PathVariable CaseId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        var turn = Sent.of(sent);
        var form = CommunicationForm.of(turn.typed());
        var parties = verdicts.read(user, id).parties();
        return FormTurn.of(
                form.parse(today(), parties),
                made -> {
                    verdicts.communicate(user, new SeenCase(id, version), made);
                    drafts.done(user, id, Place.COMMUNICATION, turn);
                },
                SeeOther.to("/cases/{id}/investigation/communication", id.value())
                        .saying(t("investigation.communication.saved")),
                errors -> CommunicationPage.of(
                        verdicts.read(user, id), drafts.back(user, id, Place.COMMUNICATION, turn), form, errors));
    }

    @GetMapping("/decision")
    VerdictPage decision(@PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var known = verdicts.read(user, id);
        var opened = drafts.open(user, id, Place.DECISION, draft);
        return VerdictPage.of(
                known,
                network.siblings(user, id),
                opened.typed()
                        .map(typed -> Standings.of(typed, known.reasons()))
                        .orElseGet(() -> new Standings(known.reasons())),
                opened.drafting(),
                opened.typed().map(VerdictForm::of).orElseGet(() -> VerdictForm.by(user.displayName(), today())),
                Errors.none());
    }

    @PostMapping("/decision")
    Answer decide(
            @PathVariable CaseId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        var turn = Sent.of(sent);
        var form = VerdictForm.of(turn.typed());
        var known = verdicts.read(user, id);
        var standings = Standings.of(turn.typed(), known.reasons());
        boolean silent = known.voices().isEmpty();
        return FormTurn.of(
                form.parse(today(), silent),
                made -> {
                    verdicts.decide(
                            user, new SeenCase(id, version), made, standings.now(), silent ? form.unheard() : "");
                    drafts.done(user, id, Place.DECISION, turn);
                },
                done(id, "investigation.decision.saved"),
                errors -> VerdictPage.of(
                        verdicts.read(user, id),
                        network.siblings(user, id),
                        standings,
                        drafts.back(user, id, Place.DECISION, turn),
                        form,
                        errors));
    }

    @GetMapping("/conclusion")
    ConclusionPage conclusion(
            @PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var known = verdicts.read(user, id);
        var opened = drafts.open(user, id, Place.CONCLUSION, draft);
        return page(
                known,
                opened.typed()
                        .map(typed -> Standings.of(typed, known.reasons()))
                        .orElseGet(() -> new Standings(known.reasons())),
                opened.drafting(),
                opened.typed().map(ConclusionForm::of).orElseGet(ConclusionForm::empty),
                Errors.none());
    }

    @PostMapping("/conclusion")
    Answer conclude(
            @PathVariable CaseId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        var turn = Sent.of(sent);
        var form = ConclusionForm.of(turn.typed());
        var standings = Standings.of(turn.typed(), verdicts.read(user, id).reasons());
        return FormTurn.of(
                form.parse(),
                made -> {
                    verdicts.conclude(user, new SeenCase(id, version), made, standings.now());
                    drafts.done(user, id, Place.CONCLUSION, turn);
                },
                done(id, "investigation.conclusion.saved"),
                errors -> page(
                        verdicts.read(user, id),
                        standings,
                        drafts.back(user, id, Place.CONCLUSION, turn),
                        form,
                        errors));
    }

    private ConclusionPage page(
            Verdicts.Known known, Standings standings, Drafting drafting, ConclusionForm form, Errors errors) {
        return new ConclusionPage(
                known.open().head(),
                !known.verdicts().isEmpty(),
                t("investigation.conclusion.follow.last", verdicts.lastFollowUp())
                        + " "
                        + Law.written(deadlines.basis(RuleCode.FOLLOW_UP_WITHOUT_INTERVENTION, today())),
                standings.now(),
                drafting,
                form,
                errors);
    }

    private static SeeOther done(CaseId id, String notice) {
        return SeeOther.to("/cases/{id}/investigation", id.value()).saying(t(notice));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
