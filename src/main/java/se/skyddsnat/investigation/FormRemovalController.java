package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.web.SeeOther;

/** Throws away a form that was begun by mistake, after one more question. */
@Controller
@RequestMapping("/cases/{id}/investigation/forms/draft/{draft}/remove")
class FormRemovalController {

    private final FormAnswers answers;
    private final FormRemoval removal;

    FormRemovalController(FormAnswers answers, FormRemoval removal) {
        this.answers = answers;
        this.removal = removal;
    }

    @GetMapping
    FormRemovalPage ask(@PathVariable CaseId id, @PathVariable AnswerId draft, User user) {
        return FormRemovalPage.of(answers.draft(user, id, draft, false), user.accountId());
    }

    @PostMapping
    SeeOther remove(@PathVariable CaseId id, @PathVariable AnswerId draft, User user) {
        removal.remove(user, id, draft);
        return SeeOther.to("/cases/{id}/investigation/forms", id.value()).saying(t("investigation.form.removed"));
    }
}
