package se.skyddsnat.casework;

import static java.util.stream.Collectors.toMap;
import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** What everybody has in numbers, and giving a report to somebody. */
@Controller
class DistributionController {

    private final Distribution distribution;
    private final Organisation organisation;
    private final Clock clock;

    DistributionController(Distribution distribution, Organisation organisation, Clock clock) {
        this.distribution = distribution;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/cases/load")
    LoadPage load(User user) {
        return LoadPage.of(
                distribution.load(user),
                user.unit().value(),
                organisation.units(user.authority()).stream()
                        .collect(toMap(unit -> unit.id().value(), Unit::name)));
    }

    @GetMapping("/intakes/{id}/give")
    GivePage give(@PathVariable IntakeId id, User user) {
        var givable = distribution.read(user, id);
        return GivePage.of(id, givable, GiveForm.on(givable.holders()), Errors.none(), today());
    }

    @PostMapping("/intakes/{id}/give")
    Answer give(@PathVariable IntakeId id, GiveForm form, User user) {
        var givable = distribution.read(user, id);
        return switch (form.parse(givable.workers())) {
            case Parsed.Valid<NewGiving>(var giving) -> {
                try {
                    distribution.give(user, id, giving);
                    yield SeeOther.to("/intakes/{id}", id.value()).saying(t("casework.give.saved"));
                } catch (Conflict conflict) {
                    yield GivePage.of(id, givable, form, Errors.of(FormWords.CHANGED, conflict.text()), today());
                }
            }
            case Parsed.Invalid<NewGiving>(var errors) -> GivePage.of(id, givable, form, errors, today());
        };
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
