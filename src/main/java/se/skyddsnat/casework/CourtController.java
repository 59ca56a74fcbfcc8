package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** Decisions that protect a child at once, and the steps that follow. */
@Controller
class CourtController {

    private final Court court;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    CourtController(Court court, Cases cases, Deadlines deadlines, Clock clock) {
        this.court = court;
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/court")
    CourtPage show(@PathVariable CaseId id, User user) {
        return page(id, user, CourtForm.on(today()), CourtStepForm.on(today()), Errors.none());
    }

    @PostMapping("/cases/{id}/court/decisions")
    Answer decided(@PathVariable CaseId id, @RequestParam int version, CourtForm form, User user) {
        return FormTurn.of(
                form.parse(today()),
                decision -> court.decided(user, new SeenCase(id, version), decision),
                done(id),
                errors -> page(id, user, form, CourtStepForm.on(today()), errors));
    }

    @PostMapping("/cases/{id}/court/steps")
    Answer stepped(@PathVariable CaseId id, @RequestParam int version, CourtStepForm form, User user) {
        return FormTurn.of(
                form.parse(today()),
                taken -> court.stepped(user, new SeenCase(id, version), taken.measure(), taken.step(), taken.on()),
                done(id),
                errors -> page(id, user, CourtForm.on(today()), form, errors));
    }

    private CourtPage page(CaseId id, User user, CourtForm form, CourtStepForm step, Errors errors) {
        var shown = cases.show(user, id);
        var file = shown.file();
        var decisions = court.list(user, file);
        return new CourtPage(
                CaseHead.of(file, today()),
                CourtPage.decided(decisions),
                CourtSteps.of(court.clocks(decisions), deadlines, today()),
                shown.may().contains(CaseAction.RECORD_PROTECTION)
                        && !file.protections().isEmpty(),
                form,
                step,
                errors);
    }

    private static SeeOther done(CaseId id) {
        return SeeOther.to("/cases/{id}/court", id.value()).saying(t("casework.court.saved"));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
