package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
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
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.SeeOther;

/** An investigation's own page, its plan, its text and its time. */
@Controller
@RequestMapping("/cases/{id}/investigation")
class InvestigationController {

    private final Investigations investigations;
    private final Deadlines deadlines;
    private final Clock clock;

    InvestigationController(Investigations investigations, Deadlines deadlines, Clock clock) {
        this.investigations = investigations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping
    InvestigationPage show(@PathVariable CaseId id, User user) {
        return InvestigationPage.of(investigations.read(user, id), deadlines, today());
    }

    @GetMapping("/plan")
    PlanPage plan(@PathVariable CaseId id, User user) {
        var file = investigations.read(user, id);
        return PlanPage.of(file, inUse(file), PlanForm.of(file), Errors.none());
    }

    @PostMapping("/plan")
    Answer plan(@PathVariable CaseId id, PlanForm form, User user) {
        var file = investigations.read(user, id);
        return FormTurn.of(
                form.parse(inUse(file)),
                plan -> investigations.write(user, id, form.seen(), plan),
                done(id, "investigation.plan.saved"),
                errors -> again(investigations.read(user, id), form, errors));
    }

    @GetMapping("/areas/{code}")
    PassagePage text(@PathVariable CaseId id, @PathVariable String code, User user) {
        var file = investigations.read(user, id);
        var area = area(file, code);
        return PassagePage.of(file, area, file.passage(code).map(Passage::words).orElse(""), Errors.none());
    }

    @PostMapping("/areas/{code}")
    Answer text(@PathVariable CaseId id, @PathVariable String code, PassageForm form, User user) {
        var file = investigations.read(user, id);
        var area = area(file, code);
        return FormTurn.of(
                form.parse(),
                words -> investigations.write(user, id, code, form.seen(), words),
                done(id, "investigation.text.saved"),
                errors -> PassagePage.of(investigations.read(user, id), area, form.words(), errors));
    }

    @GetMapping("/extension")
    ProlongPage prolong(@PathVariable CaseId id, User user) {
        return prolong(id, user, new ProlongForm(DateText.empty(), ""), Errors.none());
    }

    @PostMapping("/extension")
    Answer prolong(@PathVariable CaseId id, @RequestParam int version, ProlongForm form, User user) {
        return FormTurn.of(
                form.parse(),
                asked -> investigations.prolong(user, new SeenCase(id, version), asked.to(), asked.reasons()),
                done(id, "investigation.prolong.saved"),
                errors -> prolong(id, user, form, errors));
    }

    private ProlongPage prolong(CaseId id, User user, ProlongForm form, Errors errors) {
        var file = investigations.read(user, id);
        var opened = Formats.day(file.open().openedAt());
        return ProlongPage.of(
                file, Law.written(deadlines.basis(RuleCode.INVESTIGATION, opened)), today(), form, errors);
    }

    /** Sent once more, the form goes on from what came first, which the page shows. */
    private PlanPage again(InvestigationFile file, PlanForm form, Errors errors) {
        return PlanPage.of(file, inUse(file), form.goingOnFrom(PlanForm.of(file).seen()), errors);
    }

    private List<Area> inUse(InvestigationFile file) {
        return file.areas().stream().filter(area -> area.valid(today())).toList();
    }

    private static Area area(InvestigationFile file, String code) {
        return file.areas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static SeeOther done(CaseId id, String notice) {
        return SeeOther.to("/cases/{id}/investigation", id.value()).saying(t(notice));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
