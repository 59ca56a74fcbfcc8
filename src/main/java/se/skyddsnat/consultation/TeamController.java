package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
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

/** The expert team's queue, and answering. */
@Controller
@RequestMapping("/consultations")
class TeamController {

    private final Consultations consultations;
    private final Clock clock;

    TeamController(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @GetMapping
    QueuePage queue(User user) {
        return queue(user, null, Errors.none());
    }

    @PostMapping("/terms")
    Answer promise(TermsForm form, User user) {
        return FormTurn.of(
                form.parse(),
                terms -> consultations.promise(user, terms),
                new SeeOther("/consultations").saying(t("consultation.terms.saved")),
                errors -> queue(user, form, errors));
    }

    @GetMapping("/{id}")
    ConsultationPage show(@PathVariable QuestionId id, User user) {
        return page(id, user, AnswerForm.empty(), Errors.none());
    }

    @PostMapping("/{id}/take")
    Answer take(@PathVariable QuestionId id, User user) {
        consultations.take(user, id);
        return done(id, "consultation.take.saved");
    }

    @PostMapping("/{id}/advice")
    Answer advise(@PathVariable QuestionId id, AnswerForm form, User user) {
        return FormTurn.of(
                form.advice(),
                advice -> consultations.advise(user, id, advice.words(), advice.source()),
                done(id, "consultation.advice.saved"),
                errors -> page(id, user, form, errors));
    }

    @PostMapping("/{id}/talk")
    Answer book(@PathVariable QuestionId id, AnswerForm form, User user) {
        return FormTurn.of(
                form.talk(),
                talk -> consultations.book(user, id, talk.at(), talk.words()),
                done(id, "consultation.talk.saved"),
                errors -> page(id, user, form, errors));
    }

    private QueuePage queue(User user, @Nullable TermsForm form, Errors errors) {
        var terms = consultations.terms(user);
        return QueuePage.of(
                consultations.queue(user),
                form == null ? TermsForm.of(terms.orElse(null)) : form,
                errors,
                Formats.day(clock.instant()));
    }

    private ConsultationPage page(QuestionId id, User user, AnswerForm form, Errors errors) {
        return ConsultationPage.of(consultations.read(user, id), form, errors, Formats.day(clock.instant()));
    }

    private static SeeOther done(QuestionId id, String notice) {
        return SeeOther.to("/consultations/{id}", id.value()).saying(t(notice));
    }
}
