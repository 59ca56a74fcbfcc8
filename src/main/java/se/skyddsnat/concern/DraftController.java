package se.skyddsnat.concern;

import static java.util.stream.Collectors.joining;
import static se.skyddsnat.web.Formats.day;
import static se.skyddsnat.web.Texts.t;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Organisation;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.DraftLife;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Saved;
import se.skyddsnat.web.SeeOther;

/** Writing a report, one question a page, in any order. */
@Controller
@RequestMapping("/reports/{id}")
class DraftController {

    private final Concerns concerns;
    private final Organisation organisation;
    private final DraftLife life;
    private final Clock clock;

    DraftController(Concerns concerns, Organisation organisation, DraftLife life, Clock clock) {
        this.concerns = concerns;
        this.organisation = organisation;
        this.life = life;
        this.clock = clock;
    }

    @GetMapping
    Answer draft(@PathVariable ReportId id, User user, HttpSession session) {
        if (concerns.isSent(user, id)) {
            return receipt(id);
        }
        var draft = open(user, id, session);
        return DraftPage.of(draft, reach(draft), today(), life.end(draft.savedAt()));
    }

    @GetMapping("/{code}")
    Answer question(
            @PathVariable ReportId id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String from,
            User user,
            HttpSession session) {
        var question = Question.of(code).orElseThrow(NotFound::new);
        if (concerns.isSent(user, id)) {
            return receipt(id);
        }
        return QuestionPage.of(open(user, id, session), question, concerns.colleagues(user), from.equals("check"));
    }

    @PostMapping("/{code}")
    Answer answer(
            @PathVariable ReportId id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        var form = new QuestionForm(Question.of(code).orElseThrow(NotFound::new), sent);
        if (concerns.isSent(user, id)) {
            return new SentMeanwhilePage(id, words(form));
        }
        var draft = concerns.save(user, id, form);
        return switch (form.then()) {
            case QuestionForm.GoOnLater() ->
                new SeeOther("/preschool").saying(t("concern.draft.kept", Formats.date(life.end())));
            case QuestionForm.GoOn() -> {
                var page = QuestionPage.of(draft, form.question(), concerns.colleagues(user), form.isFromCheck())
                        .complaining(today());
                yield page.errors().isEmpty() ? next(draft, form) : page;
            }
            case QuestionForm.AddChild _,
                    QuestionForm.RemoveChild _,
                    QuestionForm.RestoreChild _,
                    QuestionForm.Keep _ ->
                new SeeOther("/reports/" + id.value() + "/" + code + (form.isFromCheck() ? "?from=check" : ""));
        };
    }

    /** What the browser saves by itself, two seconds after the last key. */
    @PostMapping("/{code}/autosave")
    Saved autosave(
            @PathVariable ReportId id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        if (concerns.isSent(user, id)) {
            throw new Conflict(t("concern.meanwhile.title"));
        }
        var form = new QuestionForm(Question.of(code).orElseThrow(NotFound::new), sent);
        var draft = concerns.autosave(user, id, form);
        var saved = Saved.at(clock.instant());
        return QuestionPage.of(draft, form.question(), Colleagues.none(), false)
                        .undecided()
                        .isEmpty()
                ? saved
                : new Saved(saved.text() + ". " + t("concern.versions.autosave"));
    }

    @GetMapping("/check")
    Answer check(@PathVariable ReportId id, User user, HttpSession session) {
        return concerns.isSent(user, id) ? receipt(id) : check(open(user, id, session), user, false);
    }

    @PostMapping("/send")
    Answer send(@PathVariable ReportId id, User user, HttpSession session) {
        return switch (concerns.send(user, id)) {
            case Concerns.Gone _ -> receipt(id);
            case Concerns.Unfinished _ -> check(open(user, id, session), user, true);
        };
    }

    @GetMapping("/remove")
    RemovePage remove(@PathVariable ReportId id, User user, HttpSession session) {
        open(user, id, session);
        return new RemovePage("/reports/" + id.value());
    }

    @PostMapping("/remove")
    SeeOther remove(@PathVariable ReportId id, User user) {
        concerns.remove(user, id);
        return new SeeOther("/preschool").saying(t("concern.remove.done"));
    }

    private SeeOther next(Draft draft, QuestionForm form) {
        var path = "/reports/" + draft.id().value();
        if (form.isFromCheck()) {
            return new SeeOther(path + "/check");
        }
        return form.question()
                .next()
                .map(question -> new SeeOther(path + "/" + question.code()))
                .orElse(new SeeOther(path));
    }

    private CheckPage check(Draft draft, User user, boolean refused) {
        return CheckPage.of(draft, concerns.colleagues(user), reach(draft), today(), refused);
    }

    /** One event in the log for a draft and a session, however many of its pages one turns. */
    private Draft open(User user, ReportId id, HttpSession session) {
        var opened = "concern.opened." + id.value();
        var draft = concerns.draft(user, id, session.getAttribute(opened) == null);
        session.setAttribute(opened, true);
        return draft;
    }

    private Reach reach(Draft draft) {
        return Reach.from(organisation, draft.unit(), clock.instant());
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    private static SeeOther receipt(ReportId id) {
        return SeeOther.to("/my-reports/{id}/receipt", id.value());
    }

    /** What was typed, as a text that can be added to the report. */
    private static String words(QuestionForm form) {
        return form
                .typed(Stream.iterate(1, n -> n + 1)
                        .limit(ChildFields.MOST)
                        .map(ChildFields::new)
                        .toList())
                .values()
                .stream()
                .filter(text -> !text.isBlank())
                .collect(joining("\n"));
    }
}
