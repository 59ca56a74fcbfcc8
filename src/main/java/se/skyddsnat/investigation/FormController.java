package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.instrument.AnswerForm;
import se.skyddsnat.instrument.InstrumentId;
import se.skyddsnat.instrument.Question;
import se.skyddsnat.instrument.Theme;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Saved;
import se.skyddsnat.web.SeeOther;

/** Answering a form about a child, a theme a page and in any order; reading answers, and two of them side by side. */
@Controller
@RequestMapping("/cases/{id}/investigation/forms")
class FormController {

    private final FormAnswers answers;
    private final Clock clock;

    FormController(FormAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    FormsPage list(@PathVariable CaseId id, User user) {
        return FormsPage.of(answers.list(user, id));
    }

    @PostMapping
    SeeOther begin(@PathVariable CaseId id, @RequestParam InstrumentId form, User user) {
        return draft(id, answers.begin(user, id, form));
    }

    @GetMapping("/draft/{draft}")
    Answer draft(@PathVariable CaseId id, @PathVariable AnswerId draft, User user, HttpSession session) {
        return answers.isFinished(user, id, draft)
                ? answer(id, draft)
                : FormDraftPage.of(open(user, id, draft, session), user.accountId());
    }

    @GetMapping("/draft/{draft}/{number}")
    ThemePage theme(
            @PathVariable CaseId id,
            @PathVariable AnswerId draft,
            @PathVariable String number,
            User user,
            HttpSession session) {
        var written = open(user, id, draft, session);
        return ThemePage.of(
                written,
                number(written, number),
                FormPlace.fresh(written.draft()),
                written.draft().answers());
    }

    @PostMapping("/draft/{draft}/{number}")
    Answer theme(
            @PathVariable CaseId id,
            @PathVariable AnswerId draft,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            User user,
            HttpSession session) {
        if (answers.isFinished(user, id, draft)) {
            return answer(id, draft);
        }
        var before = open(user, id, draft, session);
        int page = number(before, number);
        var theme = before.pages().get(page - 1);
        var typed = typed(before, theme, sent);
        var after = answers.save(user, id, draft, FormPlace.of(sent), typed);
        if (!after.overtaken().isEmpty()) {
            return ThemePage.overtaken(after, page, typed);
        }
        if ("later".equals(sent.getFirst("then"))) {
            return draft(id, draft).saying(t("investigation.form.kept"));
        }
        if (!after.fits(theme)) {
            return ThemePage.of(after, page, FormPlace.of(sent), after.draft().answers())
                    .complaining();
        }
        if (!shown(before, theme, sent).containsAll(after.shown(theme))) {
            return page(id, draft, page).saying(t("investigation.form.more"));
        }
        return page < after.pages().size()
                ? page(id, draft, page + 1)
                : SeeOther.to("/cases/{id}/investigation/forms/draft/{draft}/finish", id.value(), draft.value());
    }

    /** What the browser saves by itself, two seconds after the last key. */
    @PostMapping("/draft/{draft}/{number}/autosave")
    Saved autosave(
            @PathVariable CaseId id,
            @PathVariable AnswerId draft,
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            User user,
            HttpSession session) {
        var before = open(user, id, draft, session);
        return saved(answers.save(
                user,
                id,
                draft,
                FormPlace.of(sent),
                typed(before, before.pages().get(number(before, number) - 1), sent)));
    }

    @GetMapping("/draft/{draft}/finish")
    Answer finish(@PathVariable CaseId id, @PathVariable AnswerId draft, User user, HttpSession session) {
        return answers.isFinished(user, id, draft)
                ? answer(id, draft)
                : FinishPage.of(open(user, id, draft, session), Errors.none());
    }

    @PostMapping("/draft/{draft}/finish")
    Answer finish(
            @PathVariable CaseId id,
            @PathVariable AnswerId draft,
            @RequestParam MultiValueMap<String, String> sent,
            User user,
            HttpSession session) {
        if (answers.isFinished(user, id, draft)) {
            return answer(id, draft);
        }
        open(user, id, draft, session);
        var judgement = judgement(sent);
        var written = answers.save(user, id, draft, FormPlace.of(sent), judgement);
        if (!written.overtaken().isEmpty()) {
            return FinishPage.overtaken(written, judgement);
        }
        if ("later".equals(sent.getFirst("then"))) {
            return draft(id, draft).saying(t("investigation.form.kept"));
        }
        if (!written.complete()) {
            return FinishPage.of(written, written.judgement()).tellingFaults();
        }
        try {
            answers.finish(user, id, draft);
            return answer(id, draft).saying(t("investigation.form.finished"));
        } catch (Conflict conflict) {
            return FinishPage.of(written, Errors.of(FormWords.CHANGED, conflict.text()));
        }
    }

    @PostMapping("/draft/{draft}/finish/autosave")
    Saved autosave(
            @PathVariable CaseId id,
            @PathVariable AnswerId draft,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        return saved(answers.save(user, id, draft, FormPlace.of(sent), judgement(sent)));
    }

    @GetMapping("/{answer}")
    FormAnswerPage read(@PathVariable CaseId id, @PathVariable AnswerId answer, User user) {
        return FormAnswerPage.of(answers.read(user, id, answer));
    }

    @GetMapping("/{answer}/beside/{other}")
    BesidePage beside(@PathVariable CaseId id, @PathVariable AnswerId answer, @PathVariable AnswerId other, User user) {
        return BesidePage.of(answers.beside(user, id, answer, other));
    }

    private Saved saved(WrittenForm written) {
        if (!written.overtaken().isEmpty()) {
            throw new Conflict(t("investigation.form.overtaken"));
        }
        return Saved.at(clock.instant());
    }

    /** One event in the log for a draft and a session, however many of its pages one turns. */
    private WrittenForm open(User user, CaseId id, AnswerId draft, HttpSession session) {
        var opened = "investigation.opened." + draft.value();
        var written = answers.draft(user, id, draft, session.getAttribute(opened) == null);
        session.setAttribute(opened, true);
        return written;
    }

    private static Map<String, String> typed(WrittenForm written, Theme theme, MultiValueMap<String, String> sent) {
        return new AnswerForm(written.form())
                .read(shown(written, theme, sent), sent)
                .fields();
    }

    /** The questions that stood on the page; what was saved by itself since may have led to more. */
    private static List<Question> shown(WrittenForm written, Theme theme, MultiValueMap<String, String> sent) {
        var codes = List.of(FormWords.typed(sent.getFirst("shown")).split(","));
        return written.form().of(theme).stream()
                .filter(question -> codes.contains(question.code()))
                .toList();
    }

    private static Map<String, String> judgement(MultiValueMap<String, String> sent) {
        return Map.of(FormDraft.JUDGEMENT, FormWords.typed(sent.getFirst("judgement")));
    }

    private static int number(WrittenForm written, String number) {
        return IntStream.rangeClosed(1, written.pages().size())
                .filter(page -> Integer.toString(page).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static SeeOther page(CaseId id, AnswerId draft, int number) {
        return SeeOther.to("/cases/{id}/investigation/forms/draft/{draft}/{number}", id.value(), draft.value(), number);
    }

    private static SeeOther draft(CaseId id, AnswerId draft) {
        return SeeOther.to("/cases/{id}/investigation/forms/draft/{draft}", id.value(), draft.value());
    }

    private static SeeOther answer(CaseId id, AnswerId answer) {
        return SeeOther.to("/cases/{id}/investigation/forms/{answer}", id.value(), answer.value());
    }
}
