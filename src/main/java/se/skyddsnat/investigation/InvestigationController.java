package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import se.skyddsnat.casework.CaseReminder;
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
    private final Drafts drafts;
    private final List<CaseReminder> reminders;
    private final Deadlines deadlines;
    private final Clock clock;

    InvestigationController(
            Investigations investigations,
            Drafts drafts,
            List<CaseReminder> reminders,
            Deadlines deadlines,
            Clock clock) {
        this.investigations = investigations;
        this.drafts = drafts;
        this.reminders = List.copyOf(reminders);
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping
    InvestigationPage show(@PathVariable CaseId id, User user) {
        return investigations.together(user, () -> {
            var file = investigations.read(user, id);
            var waiting = reminders.stream()
                    .flatMap(each -> each.remind(user, id).stream())
                    .toList();
            return InvestigationPage.of(file, waiting, deadlines, today());
        });
    }

    @GetMapping("/plan")
    PlanPage plan(@PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var file = investigations.read(user, id);
        var opened = drafts.open(user, id, Place.PLAN, draft);
        return PlanPage.of(
                file,
                inUse(file),
                opened.drafting(),
                opened.typed().map(PlanForm::of).orElseGet(() -> PlanForm.of(file)),
                Errors.none());
    }

    @PostMapping("/plan")
    Answer plan(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> sent, User user) {
        var turn = Sent.of(sent);
        var form = PlanForm.of(turn.typed());
        var file = investigations.read(user, id);
        return FormTurn.of(
                form.parse(inUse(file)),
                plan -> {
                    investigations.write(user, id, form.seen(), plan);
                    drafts.done(user, id, Place.PLAN, turn);
                },
                done(id, "investigation.plan.saved"),
                errors -> {
                    // Sent once more, the form goes on from what came first, which the page shows.
                    var now = investigations.read(user, id);
                    return PlanPage.of(
                            now,
                            inUse(now),
                            drafts.back(user, id, Place.PLAN, turn),
                            form.goingOnFrom(PlanForm.of(now).seen()),
                            errors);
                });
    }

    @GetMapping("/areas/{code}")
    PassagePage text(
            @PathVariable CaseId id,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable UUID draft,
            User user) {
        var file = investigations.read(user, id);
        var area = area(file, code);
        var opened = drafts.open(user, id, Place.area(code), draft);
        var standing = file.passage(code);
        var form = opened.typed()
                .map(PassageForm::of)
                .orElseGet(() -> new PassageForm(
                        standing.map(Passage::number).orElse(0),
                        standing.map(Passage::words).orElse("")));
        return PassagePage.of(file, area, opened.drafting(), form, Errors.none());
    }

    @PostMapping("/areas/{code}")
    Answer text(
            @PathVariable CaseId id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        var turn = Sent.of(sent);
        var form = PassageForm.of(turn.typed());
        var area = area(investigations.read(user, id), code);
        return FormTurn.of(
                form.parse(),
                words -> {
                    investigations.write(user, id, code, form.seen(), words);
                    drafts.done(user, id, Place.area(code), turn);
                },
                done(id, "investigation.text.saved"),
                errors -> {
                    var now = investigations.read(user, id);
                    int latest = now.passage(code).map(Passage::number).orElse(0);
                    return PassagePage.of(
                            now,
                            area,
                            drafts.back(user, id, Place.area(code), turn),
                            new PassageForm(latest, form.words()),
                            errors);
                });
    }

    @GetMapping("/extension")
    ProlongPage prolong(@PathVariable CaseId id, @RequestParam(required = false) @Nullable UUID draft, User user) {
        var opened = drafts.open(user, id, Place.EXTENSION, draft);
        return prolong(
                id,
                user,
                opened.drafting(),
                opened.typed().map(ProlongForm::of).orElseGet(() -> new ProlongForm(DateText.empty(), "")),
                Errors.none());
    }

    @PostMapping("/extension")
    Answer prolong(
            @PathVariable CaseId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        var turn = Sent.of(sent);
        var form = ProlongForm.of(turn.typed());
        return FormTurn.of(
                form.parse(),
                asked -> {
                    investigations.prolong(user, new SeenCase(id, version), asked.to(), asked.reasons());
                    drafts.done(user, id, Place.EXTENSION, turn);
                },
                done(id, "investigation.prolong.saved"),
                errors -> prolong(id, user, drafts.back(user, id, Place.EXTENSION, turn), form, errors));
    }

    private ProlongPage prolong(CaseId id, User user, Drafting drafting, ProlongForm form, Errors errors) {
        var file = investigations.read(user, id);
        var opened = Formats.day(file.open().openedAt());
        return ProlongPage.of(
                file, Law.written(deadlines.basis(RuleCode.INVESTIGATION, opened)), today(), drafting, form, errors);
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
