package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** Writing who is trained. */
@Controller
class TrainingController {

    private static final String PATH = "/forms/training";

    private final Trainings trainings;
    private final Clock clock;

    TrainingController(Trainings trainings, Clock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    @GetMapping(PATH)
    TrainingPage show(User user) {
        return TrainingPage.of(trainings.read(user), TrainingForm.empty(), Errors.none(), today());
    }

    @PostMapping(PATH)
    Answer add(TrainingForm form, User user) {
        var register = trainings.read(user);
        var training = form.parse(register, today());
        if (training.isEmpty()) {
            return TrainingPage.of(register, form, form.errors(register, today()), today());
        }
        trainings.add(user, training.get());
        return new SeeOther(PATH).saying(t("instrument.training.saved"));
    }

    @PostMapping(PATH + "/end")
    SeeOther end(@RequestParam AccountId account, @RequestParam String training, User user) {
        trainings.end(user, account, training);
        return new SeeOther(PATH).saying(t("instrument.training.ended"));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
