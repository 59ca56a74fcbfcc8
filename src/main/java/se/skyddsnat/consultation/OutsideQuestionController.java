package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.FormThrottle;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.SeeOther;

/** The door for other municipalities: open to anybody, without an account or a session, and slowed down. */
@Controller
class OutsideQuestionController {

    private final OutsideQuestions questions;
    private final FormThrottle throttle;

    OutsideQuestionController(OutsideQuestions questions, FormThrottle throttle) {
        this.questions = questions;
        this.throttle = throttle;
    }

    @GetMapping("/consult")
    OutsideQuestionPage ask() {
        return OutsideQuestionPage.of(questions.team(), OutsideQuestionForm.empty(), Errors.none(), 200);
    }

    @PostMapping("/consult")
    Answer ask(OutsideQuestionForm form, HttpServletRequest request) {
        var team = questions.team();
        return switch (form.parse()) {
            case Parsed.Invalid<NewOutsideQuestion>(var errors) -> OutsideQuestionPage.of(team, form, errors, 422);
            case Parsed.Valid<NewOutsideQuestion>(var question) -> {
                if (throttle.mustWait(request.getRemoteAddr())) {
                    yield OutsideQuestionPage.of(team, form, Errors.of(FormWords.CHANGED, t("casework.web.wait")), 429);
                }
                var number = questions.ask(question);
                throttle.sent(request.getRemoteAddr());
                yield new SeeOther("/consult/received?number=" + number);
            }
        };
    }

    @GetMapping("/consult/received")
    OutsideReceivedPage received(@RequestParam(defaultValue = "") String number) {
        return new OutsideReceivedPage(
                Reference.parse("KON", number).orElseThrow(NotFound::new).value());
    }
}
