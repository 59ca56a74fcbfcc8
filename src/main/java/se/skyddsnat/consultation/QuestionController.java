package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.FormTurn;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.SeeOther;

/** Asking the expert team, and what became of one's own questions. */
@Controller
@RequestMapping("/questions")
class QuestionController {

    private final Questions questions;

    QuestionController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    QuestionsPage list(User user) {
        return QuestionsPage.of(user, questions.list(user));
    }

    @GetMapping("/new")
    NewQuestionPage ask(User user) {
        return NewQuestionPage.of(user, questions.team(user), QuestionForm.empty(), Errors.none());
    }

    @PostMapping("/new")
    Answer ask(QuestionForm form, User user) {
        var team = questions.team(user);
        return switch (form.parse()) {
            case Parsed.Valid<NewQuestion>(var question) ->
                SeeOther.to("/questions/{id}", questions.ask(user, question).value())
                        .saying(t("consultation.ask.saved"));
            case Parsed.Invalid<NewQuestion>(var errors) -> NewQuestionPage.of(user, team, form, errors);
        };
    }

    @GetMapping("/{id}")
    QuestionPage show(@PathVariable QuestionId id, User user) {
        return page(id, user, GoOnForm.empty(), Errors.none());
    }

    @PostMapping("/{id}/more")
    Answer add(@PathVariable QuestionId id, GoOnForm form, User user) {
        var question = questions.read(user, id);
        return FormTurn.of(
                form.more(question.kind()),
                words -> questions.add(user, id, words),
                SeeOther.to("/questions/{id}", id.value()).saying(t("consultation.more.saved")),
                errors -> page(id, user, form, errors));
    }

    @PostMapping("/{id}/outcome")
    Answer conclude(@PathVariable QuestionId id, GoOnForm form, User user) {
        return FormTurn.of(
                form.outcome(),
                told -> questions.conclude(user, id, told.followed(), told.why()),
                SeeOther.to("/questions/{id}", id.value()).saying(t("consultation.outcome.saved")),
                errors -> page(id, user, form, errors));
    }

    @PostMapping("/{id}/report")
    SeeOther report(@PathVariable QuestionId id, @RequestParam(defaultValue = "") String together, User user) {
        return SeeOther.to(
                        "/reports/{id}",
                        questions.report(user, id, together.equals("YES")).value())
                .saying(t("consultation.report.begun"));
    }

    private QuestionPage page(QuestionId id, User user, GoOnForm form, Errors errors) {
        return QuestionPage.of(user, questions.read(user, id), form, errors);
    }
}
