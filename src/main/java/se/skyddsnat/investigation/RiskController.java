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
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** The risk for a child, and the plan for its safety. */
@Controller
@RequestMapping("/cases/{id}/investigation")
class RiskController {

    private final Risks risks;
    private final Network network;
    private final Drafts drafts;
    private final Clock clock;

    RiskController(Risks risks, Network network, Drafts drafts, Clock clock) {
        this.risks = risks;
        this.network = network;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/risk")
    RiskPage risk(@PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var known = risks.read(user, id);
        var opened = drafts.open(user, id, Place.RISK, draft);
        return RiskPage.of(
                known,
                network.siblings(user, id),
                opened.drafting(),
                opened.typed().map(RiskForm::of).orElseGet(RiskForm::empty),
                Errors.none());
    }

    @PostMapping("/risk")
    Answer risk(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> sent, User user) {
        var turn = Sent.of(sent);
        var form = RiskForm.of(turn.typed());
        return FormTurn.of(
                form.parse(today()),
                risk -> {
                    risks.judge(user, id, risk);
                    drafts.done(user, id, Place.RISK, turn);
                },
                done(id, "investigation.risk.saved"),
                errors -> RiskPage.of(
                        risks.read(user, id),
                        network.siblings(user, id),
                        drafts.back(user, id, Place.RISK, turn),
                        form,
                        errors));
    }

    @GetMapping("/safety")
    SafetyPage safety(@PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var known = risks.read(user, id);
        var opened = drafts.open(user, id, Place.SAFETY, draft);
        return SafetyPage.of(
                known,
                today(),
                opened.drafting(),
                opened.typed()
                        .map(typed -> SafetyForm.of(typed, SafetyPage.shown(known, today())))
                        .orElseGet(() -> SafetyForm.of(known)),
                Errors.none());
    }

    @PostMapping("/safety")
    Answer safety(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> sent, User user) {
        var turn = Sent.of(sent);
        var form = SafetyForm.of(turn.typed(), SafetyPage.shown(risks.read(user, id), today()));
        return FormTurn.of(
                form.parse(),
                lines -> {
                    risks.plan(user, id, form.seen(), lines);
                    drafts.done(user, id, Place.SAFETY, turn);
                },
                done(id, "investigation.safety.saved"),
                errors -> {
                    var now = risks.read(user, id);
                    return SafetyPage.of(
                            now,
                            today(),
                            drafts.back(user, id, Place.SAFETY, turn),
                            new SafetyForm(now.latest(), form.typed()),
                            errors);
                });
    }

    private static SeeOther done(CaseId id, String notice) {
        return SeeOther.to("/cases/{id}/investigation", id.value()).saying(t(notice));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
