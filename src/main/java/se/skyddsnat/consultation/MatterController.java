package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.FormTurn;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** What was brought to a preschool consultation team, and what its members write on it. */
@Controller
@RequestMapping("/matters/{id}")
class MatterController {

    private final Matters matters;
    private final Clock clock;

    MatterController(Matters matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    @GetMapping
    MatterPage show(@PathVariable MatterId id, User user) {
        return page(id, user, MatterTurnForm.empty(), Errors.none());
    }

    @PostMapping("/more")
    Answer add(@PathVariable MatterId id, MatterTurnForm form, User user) {
        return FormTurn.of(
                form.more(),
                words -> matters.add(user, id, words),
                done(id, "consultation.more.saved"),
                errors -> page(id, user, form, errors));
    }

    @PostMapping("/steps")
    Answer agree(@PathVariable MatterId id, MatterTurnForm form, User user) {
        return FormTurn.of(
                form.step(today()),
                step -> matters.agree(user, id, step.words(), step.who(), step.by()),
                done(id, "consultation.step.saved"),
                errors -> page(id, user, form, errors));
    }

    @PostMapping("/came")
    Answer finish(@PathVariable MatterId id, MatterTurnForm form, User user) {
        var steps = matters.read(user, id).steps();
        return FormTurn.of(
                form.came(steps),
                came -> matters.finish(user, id, form.made(), came.step(), came.done(), came.words()),
                done(id, "consultation.came.saved"),
                errors -> page(id, user, form, errors));
    }

    @PostMapping("/look")
    Answer look(@PathVariable MatterId id, MatterTurnForm form, User user) {
        return FormTurn.of(
                form.look(today()),
                look -> matters.look(user, id, form.made(), look.words(), look.again()),
                done(id, "consultation.look.saved"),
                errors -> page(id, user, form, errors));
    }

    @PostMapping("/close")
    Answer close(@PathVariable MatterId id, MatterTurnForm form, User user) {
        return FormTurn.of(
                form.closing(),
                closing -> matters.close(user, id, form.made(), closing.because(), closing.words()),
                done(id, "consultation.close.saved"),
                errors -> page(id, user, form, errors));
    }

    @PostMapping("/report")
    SeeOther report(@PathVariable MatterId id, User user) {
        return SeeOther.to("/reports/{id}", matters.report(user, id).value())
                .saying(t("consultation.matter.report.begun"));
    }

    private MatterPage page(MatterId id, User user, MatterTurnForm form, Errors errors) {
        return MatterPage.of(user, matters.read(user, id), form, errors, today());
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }

    private static SeeOther done(MatterId id, String notice) {
        return SeeOther.to("/matters/{id}", id.value()).saying(t(notice));
    }
}
