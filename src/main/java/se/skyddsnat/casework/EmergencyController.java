package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.PasswordCheck;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** Emergency access, and its review. What is looked for stands in no address. */
@Controller
@RequestMapping("/cases/emergency")
class EmergencyController {

    private final Emergencies emergencies;
    private final PasswordCheck passwords;
    private final Clock clock;

    EmergencyController(Emergencies emergencies, PasswordCheck passwords, Clock clock) {
        this.emergencies = emergencies;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping
    EmergencyPage show(User user) {
        return page(user, EmergencyForm.empty(), Errors.none());
    }

    @PostMapping
    Answer open(
            EmergencyForm form,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            User user) {
        return switch (form.parse(today())) {
            case Parsed.Valid<EmergencyForm.Asked>(var asked) -> {
                var signed = passwords.ask(user, password, request.getRemoteAddr());
                if (signed != PasswordCheck.Answer.RIGHT) {
                    yield page(user, form, Errors.of("password", t("casework.emergency.password." + signed)));
                }
                yield emergencies
                        .open(user, asked.wanted(), asked.reason())
                        .<Answer>map(way -> switch (way) {
                            case Emergencies.Way.Own(var id) -> SeeOther.to("/cases/{id}", id.value());
                            case Emergencies.Way.Hour(var id) -> SeeOther.to("/cases/emergency/{id}", id.value());
                        })
                        .orElseGet(() -> page(user, form, Errors.of("wanted", t("casework.emergency.nobody"))));
            }
            case Parsed.Invalid<EmergencyForm.Asked>(var errors) -> page(user, form, errors);
        };
    }

    @GetMapping("/{id}")
    EmergencyCardPage card(@PathVariable UUID id, User user) {
        return EmergencyCardPage.of(emergencies.read(user, new EmergencyId(id)), today());
    }

    @GetMapping("/{id}/review")
    EmergencyReviewPage review(@PathVariable UUID id, User user) {
        return EmergencyReviewPage.of(
                emergencies.toReview(user, new EmergencyId(id)), new EmergencyReviewForm("", ""), Errors.none());
    }

    @PostMapping("/{id}/review")
    Answer review(@PathVariable UUID id, EmergencyReviewForm form, User user) {
        return FormTurn.of(
                form.parse(),
                judged -> emergencies.review(user, new EmergencyId(id), judged.justified(), judged.words()),
                new SeeOther("/cases/emergency").saying(t("casework.emergency.reviewed")),
                errors -> EmergencyReviewPage.of(emergencies.toReview(user, new EmergencyId(id)), form, errors));
    }

    private EmergencyPage page(User user, EmergencyForm form, Errors errors) {
        return EmergencyPage.of(emergencies.overview(user), today(), form, errors);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
