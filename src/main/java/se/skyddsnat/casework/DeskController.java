package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.SeeOther;

/** Leaving what came at night to the intake unit. */
@Controller
class DeskController {

    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/intakes/{id}/leave")
    LeavePage leave(@PathVariable IntakeId id, User user) {
        desk.requireLeave(user, id);
        return LeavePage.of(id, new LeaveForm(""), Errors.none());
    }

    @PostMapping("/intakes/{id}/leave")
    Answer leave(@PathVariable IntakeId id, LeaveForm form, User user) {
        return switch (form.parse()) {
            case Parsed.Valid<String>(var words) -> {
                try {
                    desk.leave(user, id, words);
                    yield new SeeOther("/cases/incoming").saying(t("casework.desk.saved"));
                } catch (Conflict conflict) {
                    yield LeavePage.of(id, form, Errors.of(FormWords.CHANGED, conflict.text()));
                }
            }
            case Parsed.Invalid<String>(var errors) -> {
                desk.requireLeave(user, id);
                yield LeavePage.of(id, form, errors);
            }
        };
    }
}
