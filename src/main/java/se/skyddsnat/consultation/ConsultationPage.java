package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Page;

/**
 * A question as the team sees it.
 *
 * @param free whether nobody in the team has it
 * @param byTelephone whether it is answered by telephone alone, and what is written here is the team's own note
 */
record ConsultationPage(
        String path,
        String number,
        Label state,
        boolean late,
        List<Fact> facts,
        List<Happening> road,
        boolean free,
        boolean byTelephone,
        AnswerForm form,
        Errors errors)
        implements Page {

    static ConsultationPage of(Question question, AnswerForm form, Errors errors, LocalDate today) {
        return new ConsultationPage(
                "/consultations/" + question.id().value(),
                question.number(),
                Shown.state(question),
                question.isLate(today),
                Shown.facts(question),
                Shown.road(question),
                question.taken().isEmpty(),
                question.kind() == Question.Kind.OUTSIDE,
                form,
                errors);
    }

    @Override
    public String title() {
        return t("consultation.question.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
