package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.FormTurn;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** An investigation's page of who was consulted, or why nobody was. */
@Controller
class CaseConsultationController {

    private static final String PATH = "/cases/{id}/consultation";

    private final CaseConsultations consultations;
    private final Clock clock;

    CaseConsultationController(CaseConsultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @GetMapping(PATH)
    CaseConsultationPage show(@PathVariable CaseId id, User user) {
        return page(id, user, ChoiceForm.empty(), Errors.none());
    }

    @PostMapping(PATH)
    Answer choose(@PathVariable CaseId id, ChoiceForm form, User user) {
        consultations.read(user, id);
        return FormTurn.of(
                form.parse(Formats.day(clock.instant())),
                choice -> consultations.choose(user, id, choice),
                SeeOther.to(PATH, id.value()).saying(t("consultation.choice.saved")),
                errors -> page(id, user, form, errors));
    }

    private CaseConsultationPage page(CaseId id, User user, ChoiceForm form, Errors errors) {
        var asking = consultations.read(user, id);
        return CaseConsultationPage.of(asking, consultations.questions(user, asking), form, errors);
    }
}
