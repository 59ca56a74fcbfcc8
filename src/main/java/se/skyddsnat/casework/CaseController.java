package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.SeeOther;
import se.skyddsnat.web.Step;

/** A child's card, and the four things that are written on it. A form that met a change comes back with its text. */
@Controller
class CaseController {

    private final Cases cases;
    private final Siblings siblings;
    private final Court court;
    private final Preliminary preliminary;
    private final Emergencies emergencies;
    private final List<CaseReminder> reminders;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseController(
            Cases cases,
            Siblings siblings,
            Court court,
            Preliminary preliminary,
            Emergencies emergencies,
            List<CaseReminder> reminders,
            Deadlines deadlines,
            Clock clock) {
        this.cases = cases;
        this.siblings = siblings;
        this.court = court;
        this.preliminary = preliminary;
        this.emergencies = emergencies;
        this.reminders = List.copyOf(reminders);
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}")
    CasePage show(@PathVariable CaseId id, User user) {
        return cases.together(user, () -> page(id, user));
    }

    private CasePage page(CaseId id, User user) {
        var shown = cases.show(user, id);
        var file = shown.file();
        var decisions = court.list(user, file);
        var beside = Beside.of(file, siblings.around(user, file), shown.may(), today());
        return CasePage.of(file, shown.may(), beside, deadlines, today())
                .protecting(
                        CourtPage.decided(decisions),
                        Stream.concat(
                                        Stream.concat(emergencies(file, user), reminders(file, user)),
                                        CourtSteps.of(court.clocks(decisions), deadlines, today()).stream())
                                .toList());
    }

    private Stream<Step> emergencies(CaseFile file, User user) {
        return emergencies.on(user, file.id()).stream()
                .map(each -> new Step(
                        t("casework.step.last", Formats.deadline(each.reviewDue(), today())),
                        EmergencyPage.words(each) + " " + t("casework.emergency.step"),
                        Step.State.NOW));
    }

    private Stream<Step> reminders(CaseFile file, User user) {
        return file.stage() instanceof Stage.Opened
                ? reminders.stream().flatMap(each -> each.remind(user, file.id()).stream())
                : Stream.empty();
    }

    @PostMapping("/cases/{id}/identity")
    CasePage identity(@PathVariable CaseId id, User user) {
        var identity = cases.identity(user, id);
        return show(id, user).showing(identity);
    }

    @GetMapping("/cases/{id}/protection")
    ProtectionPage protection(@PathVariable CaseId id, User user) {
        return protection(id, user, ProtectionForm.empty(), Errors.none());
    }

    @PostMapping("/cases/{id}/protection")
    Answer assess(@PathVariable CaseId id, @RequestParam int version, ProtectionForm form, User user) {
        return answer(
                form.parse(),
                assessment -> cases.assess(user, new SeenCase(id, version), assessment),
                done(id, "casework.protection.saved"),
                errors -> protection(id, user, form, errors));
    }

    @GetMapping("/cases/{id}/reasons")
    ReasonPage reason(@PathVariable CaseId id, User user) {
        return reason(id, user, ReasonForm.on(today()), Errors.none());
    }

    @PostMapping("/cases/{id}/reasons")
    Answer add(@PathVariable CaseId id, @RequestParam int version, ReasonForm form, User user) {
        return answer(
                form.parse(today(), preliminary.codes(user)),
                reason -> cases.add(user, new SeenCase(id, version), reason),
                done(id, "casework.reason.saved"),
                errors -> reason(id, user, form, errors));
    }

    @GetMapping("/cases/{id}/decision")
    DecisionPage decision(@PathVariable CaseId id, User user) {
        return decision(id, user, DecisionForm.empty(), Errors.none());
    }

    @PostMapping("/cases/{id}/decision")
    Answer decide(@PathVariable CaseId id, @RequestParam int version, DecisionForm form, User user) {
        return answer(
                form.parse(violence(cases.read(user, id), user)),
                decision -> cases.decide(user, new SeenCase(id, version), decision),
                done(id, "casework.decision.saved"),
                errors -> decision(id, user, form, errors));
    }

    @GetMapping("/cases/{id}/feedback")
    FeedbackPage feedback(@PathVariable CaseId id, User user) {
        return feedback(id, user, new FeedbackForm(""), Errors.none());
    }

    @PostMapping("/cases/{id}/feedback")
    Answer tell(@PathVariable CaseId id, @RequestParam int version, FeedbackForm form, User user) {
        boolean inside = cases.read(user, id).arrival().inside();
        return answer(
                form.parse(),
                state -> cases.tell(user, new SeenCase(id, version), state),
                done(id, inside ? "casework.feedback.saved" : "casework.feedback.saved.told"),
                errors -> feedback(id, user, form, errors));
    }

    private ProtectionPage protection(CaseId id, User user, ProtectionForm form, Errors errors) {
        var file = cases.readToWrite(user, id, CaseAction.ASSESS);
        return new ProtectionPage(
                CaseHead.of(file, today()),
                Law.written(deadlines.basis(
                        RuleCode.PROTECTION_ASSESSMENT,
                        Formats.day(file.arrival().at()))),
                siblings.around(user, file).left(today()),
                form,
                errors);
    }

    private ReasonPage reason(CaseId id, User user, ReasonForm form, Errors errors) {
        var file = cases.readToWrite(user, id, CaseAction.GIVE_REASON);
        return new ReasonPage(
                CaseHead.of(file, today()),
                ReasonForm.valid(preliminary.codes(user), form.stated().date().orElse(today()))
                        .toList(),
                form,
                errors);
    }

    private DecisionPage decision(CaseId id, User user, DecisionForm form, Errors errors) {
        var file = cases.readToWrite(user, id, CaseAction.DECIDE);
        var clock = deadlines.due(RuleCode.INVESTIGATION, today());
        return new DecisionPage(
                CaseHead.of(file, today()),
                Law.written(deadlines.basis(
                        RuleCode.PRELIMINARY_ASSESSMENT,
                        Formats.day(file.arrival().at()))),
                t("casework.decision.clock", clock.due(), clock.basis().place()),
                violence(file, user),
                siblings.around(user, file).left(today()),
                form,
                errors);
    }

    private boolean violence(CaseFile file, User user) {
        return ReasonCode.violenceStands(preliminary.codes(user), file.reasons());
    }

    private FeedbackPage feedback(CaseId id, User user, FeedbackForm form, Errors errors) {
        var file = cases.readToWrite(user, id, CaseAction.TELL_REPORTER);
        if (!file.waitsForFeedback() && errors.isEmpty()) {
            throw new Conflict(
                    t(file.findTold().isPresent() ? "casework.conflict.told" : "casework.conflict.notAsked"));
        }
        var due = file.asked().isEmpty()
                ? ""
                : FeedbackClock.of(file, deadlines)
                        .due()
                        .map(last -> t("casework.feedback.due", Formats.deadline(last, today())))
                        .orElse("");
        return new FeedbackPage(CaseHead.of(file, today()), file.arrival(), due, file.feedbacks(), form, errors);
    }

    private static <T> Answer answer(Parsed<T> parsed, Consumer<T> act, SeeOther done, Function<Errors, Page> again) {
        return switch (parsed) {
            case Parsed.Valid<T>(var value) -> {
                try {
                    act.accept(value);
                    yield done;
                } catch (Conflict conflict) {
                    yield again.apply(Errors.of(FormWords.CHANGED, conflict.text()));
                }
            }
            case Parsed.Invalid<T>(var errors) -> again.apply(errors);
        };
    }

    private static SeeOther done(CaseId id, String notice) {
        return SeeOther.to("/cases/{id}", id.value()).saying(t(notice));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
