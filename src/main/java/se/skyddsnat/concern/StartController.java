package se.skyddsnat.concern;

import static java.util.stream.Collectors.toSet;
import static se.skyddsnat.web.Formats.day;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.DraftLife;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.SeeOther;

/** Before the report: the first page, whether to ring, what one may see. Nothing here is kept. */
@Controller
class StartController {

    private final Concerns concerns;
    private final SentReports sent;
    private final Organisation organisation;
    private final DraftLife life;
    private final Clock clock;

    StartController(Concerns concerns, SentReports sent, Organisation organisation, DraftLife life, Clock clock) {
        this.concerns = concerns;
        this.sent = sent;
        this.organisation = organisation;
        this.life = life;
        this.clock = clock;
    }

    @GetMapping("/preschool")
    StartPage start(User user) {
        requireTeacher(user);
        return StartPage.of(user, sent.overview(user), reach(user), day(now()), life::end);
    }

    @GetMapping("/concern/danger")
    DangerPage danger(User user) {
        requireTeacher(user);
        return DangerPage.of(reach(user));
    }

    /** Answered in place; what was typed lives in the page alone. */
    @PostMapping("/concern/danger")
    DangerPage danger(@RequestParam MultiValueMap<String, String> sent, User user) {
        requireTeacher(user);
        return DangerPage.of(reach(user), new DangerForm(sent));
    }

    @GetMapping("/concern/signs")
    SignsPage signs(User user) {
        requireTeacher(user);
        return new SignsPage(Set.of(), false, reach(user));
    }

    @PostMapping("/concern/signs")
    SignsPage signs(@RequestParam MultiValueMap<String, String> sent, User user) {
        requireTeacher(user);
        var chosen = sent.values().stream().flatMap(List::stream).toList();
        return new SignsPage(
                Stream.of(Sign.values())
                        .filter(sign -> chosen.contains(sign.name()))
                        .collect(toSet()),
                true,
                reach(user));
    }

    @PostMapping("/reports")
    Answer begin(@RequestParam MultiValueMap<String, String> sent, User user) {
        var form = new DangerForm(sent);
        return SeeOther.to("/reports/{id}", concerns.start(user, form.typed()).value());
    }

    private Reach reach(User user) {
        return Reach.from(organisation, user.unit(), now());
    }

    private Instant now() {
        return clock.instant();
    }

    private static void requireTeacher(User user) {
        if (!user.is(Role.TEACHER)) {
            throw new Forbidden();
        }
    }
}
