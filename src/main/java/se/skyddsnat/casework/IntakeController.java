package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.SeeOther;

/** Writing down what is rung, said or written, and that the reporter has asked what became of it. */
@Controller
class IntakeController {

    private final Intakes intakes;
    private final Clock clock;

    IntakeController(Intakes intakes, Clock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    @GetMapping("/intakes/new")
    NewIntakePage show(User user) {
        return new NewIntakePage(intakes.receivers(user), IntakeForm.empty(UUID.randomUUID()), Errors.none());
    }

    @PostMapping("/intakes/new")
    Answer register(IntakeForm form, User user) {
        var receivers = intakes.receivers(user);
        return switch (form.parse(
                clock.instant(), receivers.stream().map(Unit::id).toList())) {
            case Parsed.Valid<NewIntake>(var report) -> {
                var id = intakes.register(user, report);
                yield intakes.mayRead(user, id)
                        ? SeeOther.to("/intakes/{id}", id.value()).saying(t("casework.new.saved"))
                        : new SeeOther("/cases/incoming").saying(t("casework.new.saved"));
            }
            case Parsed.Invalid<NewIntake>(var errors) -> new NewIntakePage(receivers, form, errors);
        };
    }

    @PostMapping("/intakes/{id}/asked")
    SeeOther asked(@PathVariable IntakeId id, @RequestParam(defaultValue = "") String asker, User user) {
        intakes.noteQuestion(user, id, asker);
        return SeeOther.to("/intakes/{id}", id.value()).saying(t("casework.asked.saved"));
    }
}
