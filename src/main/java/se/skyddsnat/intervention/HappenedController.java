package se.skyddsnat.intervention;

import static se.skyddsnat.web.Texts.t;

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
import se.skyddsnat.investigation.Drafts;
import se.skyddsnat.investigation.Place;
import se.skyddsnat.investigation.Sent;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.SeeOther;

/** One intervention: consent, start, follow-up, end. */
@Controller
@RequestMapping("/cases/{id}/interventions/{which}")
class HappenedController {

    private final Interventions interventions;
    private final Drafts drafts;
    private final Deadlines deadlines;

    HappenedController(Interventions interventions, Drafts drafts, Deadlines deadlines) {
        this.interventions = interventions;
        this.drafts = drafts;
        this.deadlines = deadlines;
    }

    @GetMapping
    InterventionPage show(@PathVariable CaseId id, @PathVariable InterventionId which, User user) {
        var known = interventions.read(user, id);
        return InterventionPage.of(
                known, known.get(which), deadlines, new StartForm(DateText.of(known.today())), Errors.none());
    }

    @PostMapping("/start")
    Answer start(@PathVariable CaseId id, @PathVariable InterventionId which, StartForm form, User user) {
        var known = interventions.read(user, id);
        return FormTurn.of(
                form.parse(known.today()),
                on -> interventions.start(user, id, which, on),
                done(id, which, "intervention.start.saved"),
                errors -> InterventionPage.of(known, known.get(which), deadlines, form, errors));
    }

    @GetMapping("/consent")
    ConsentPage consent(@PathVariable CaseId id, @PathVariable InterventionId which, User user) {
        var known = interventions.read(user, id);
        return ConsentPage.of(known, known.get(which), deadlines, ConsentForm.on(known.today()), Errors.none());
    }

    @PostMapping("/consent")
    Answer consent(@PathVariable CaseId id, @PathVariable InterventionId which, ConsentForm form, User user) {
        var known = interventions.read(user, id);
        return FormTurn.of(
                form.parse(known.guardians(), known.today()),
                made -> interventions.consent(user, id, which, made),
                done(id, which, "intervention.consent.saved"),
                errors -> ConsentPage.of(known, known.get(which), deadlines, form, errors));
    }

    @GetMapping("/follow-up")
    FollowUpPage followUp(
            @PathVariable CaseId id,
            @PathVariable InterventionId which,
            @RequestParam(required = false) @Nullable UUID draft,
            User user) {
        var known = interventions.read(user, id);
        var opened = drafts.open(user, id, Place.followUp(which), draft);
        return FollowUpPage.of(
                known,
                known.get(which),
                opened.drafting(),
                opened.typed().map(FollowUpForm::of).orElseGet(() -> FollowUpForm.on(known.today())),
                Errors.none());
    }

    @PostMapping("/follow-up")
    Answer followUp(
            @PathVariable CaseId id,
            @PathVariable InterventionId which,
            @RequestParam MultiValueMap<String, String> fields,
            User user) {
        var sent = Sent.of(fields);
        var form = FollowUpForm.of(sent.typed());
        var known = interventions.read(user, id);
        return FormTurn.of(
                form.parse(known.today()),
                made -> {
                    interventions.followUp(user, id, which, made);
                    drafts.done(user, id, Place.followUp(which), sent);
                },
                done(id, which, "intervention.followUp.saved"),
                errors -> FollowUpPage.of(
                        known, known.get(which), drafts.back(user, id, Place.followUp(which), sent), form, errors));
    }

    @GetMapping("/end")
    EndPage end(
            @PathVariable CaseId id,
            @PathVariable InterventionId which,
            @RequestParam(required = false) @Nullable UUID draft,
            User user) {
        var known = interventions.read(user, id);
        var opened = drafts.open(user, id, Place.ending(which), draft);
        return EndPage.of(
                known,
                known.get(which),
                opened.drafting(),
                opened.typed().map(EndForm::of).orElseGet(() -> EndForm.on(known.today())),
                Errors.none());
    }

    @PostMapping("/end")
    Answer end(
            @PathVariable CaseId id,
            @PathVariable InterventionId which,
            @RequestParam MultiValueMap<String, String> fields,
            User user) {
        var sent = Sent.of(fields);
        var form = EndForm.of(sent.typed());
        var known = interventions.read(user, id);
        return FormTurn.of(
                form.parse(known.today()),
                made -> {
                    interventions.end(user, id, which, made);
                    drafts.done(user, id, Place.ending(which), sent);
                },
                done(id, which, "intervention.end.saved"),
                errors -> EndPage.of(
                        known, known.get(which), drafts.back(user, id, Place.ending(which), sent), form, errors));
    }

    private static SeeOther done(CaseId id, InterventionId which, String text) {
        return SeeOther.to("/cases/{id}/interventions/{which}", id.value(), which.value())
                .saying(t(text));
    }
}
