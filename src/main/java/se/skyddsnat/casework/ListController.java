package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** Incoming reports, own cards, looking up, and taking a report. */
@Controller
class ListController {

    private final Worklists lists;
    private final Cases cases;
    private final Intakes intakes;
    private final Emergencies emergencies;
    private final Clock clock;

    ListController(Worklists lists, Cases cases, Intakes intakes, Emergencies emergencies, Clock clock) {
        this.lists = lists;
        this.cases = cases;
        this.intakes = intakes;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    @GetMapping("/cases/incoming")
    IncomingPage incoming(@RequestParam(defaultValue = "1") int page, User user) {
        return lists.together(
                user,
                () -> IncomingPage.of(
                        PageLinks.of(lists.incoming(user, page), "/cases/incoming", page),
                        clock.instant(),
                        emergencies(user)));
    }

    @GetMapping("/cases")
    CasesPage cases(@RequestParam(defaultValue = "1") int page, User user) {
        return lists.together(
                user,
                () -> CasesPage.of(PageLinks.of(lists.taken(user, page), "/cases", page), today(), emergencies(user)));
    }

    @GetMapping("/cases/investigations")
    InvestigationsPage investigations(@RequestParam(defaultValue = "1") int page, User user) {
        return InvestigationsPage.of(
                PageLinks.of(lists.investigations(user, page), "/cases/investigations", page), today());
    }

    @GetMapping("/cases/find")
    FindPage find(User user) {
        lists.require(user);
        return FindPage.empty();
    }

    @PostMapping("/cases/find")
    FindPage find(FindForm form, User user) {
        return switch (form.parse(today())) {
            case Parsed.Valid<Wanted>(var wanted) -> FindPage.of(form, lists.find(user, wanted), today());
            case Parsed.Invalid<Wanted>(var errors) -> {
                lists.require(user);
                yield FindPage.invalid(form, errors);
            }
        };
    }

    @GetMapping("/intakes/{id}")
    IntakePage report(@PathVariable IntakeId id, User user) {
        var report = cases.read(user, id);
        return IntakePage.of(
                report, IntakeWays.of(report, cases.allowed(user, id), user), intakes.askers(user, id), today());
    }

    @PostMapping("/intakes/{id}/take")
    SeeOther take(@PathVariable IntakeId id, User user) {
        cases.take(user, id);
        return SeeOther.to("/intakes/{id}", id.value()).saying(t("casework.taken"));
    }

    private String emergencies(User user) {
        int waiting = emergencies.count(user);
        int reviewed = emergencies.countReviewed(user);
        return Stream.of(
                        waiting == 0 ? "" : t("casework.emergency.waiting", waiting),
                        reviewed == 0 ? "" : t("casework.emergency.reviewed.own", reviewed))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
