package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.PasswordCheck;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Saved;
import se.skyddsnat.web.SeeOther;

/** One measure's month: filing, locking, opening again. */
@Controller
@RequestMapping("/measures")
class MonthController {

    private final Months months;
    private final MonthLooks looks;
    private final MonthDrafts drafts;
    private final PasswordCheck passwords;
    private final Clock clock;

    MonthController(Months months, MonthLooks looks, MonthDrafts drafts, PasswordCheck passwords, Clock clock) {
        this.months = months;
        this.looks = looks;
        this.drafts = drafts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @param copy fills the form with what the month before said */
    @GetMapping("/{code}/months/{month}")
    MonthPage show(
            @PathVariable String code,
            @PathVariable String month,
            @RequestParam(defaultValue = "") String copy,
            User user) {
        var opened = looks.open(user, code, read(month));
        return MonthPage.fresh(opened, typed(user, opened), !copy.isEmpty());
    }

    @PostMapping("/{code}/months/{month}")
    Answer file(
            @PathVariable String code,
            @PathVariable String month,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        var in = read(month);
        var form = MonthForm.of(sent);
        var writing = writing(sent);
        var opened = looks.open(user, code, in);
        var read = form.read(opened.file().indicators());
        if (read.said().isEmpty()) {
            return back(user, opened, form, writing, read.errors());
        }
        try {
            months.file(user, code, in, read.said().get(), read.values(), id(sent.getFirst("report")));
        } catch (Conflict conflict) {
            return back(user, looks.open(user, code, in), form, writing, Errors.of(MonthPage.CHANGED, conflict.text()));
        }
        drafts.done(user, code, in, writing);
        return new SeeOther(opened.file().measure().path(in)).saying(t("measures.month.saved"));
    }

    @PostMapping("/{code}/months/{month}/draft")
    Saved keep(
            @PathVariable String code,
            @PathVariable String month,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        drafts.save(user, code, read(month), writing(sent), MonthForm.of(sent));
        return Saved.at(clock.instant());
    }

    @PostMapping("/{code}/months/{month}/draft/keep")
    SeeOther keepAndStay(
            @PathVariable String code,
            @PathVariable String month,
            @RequestParam MultiValueMap<String, String> sent,
            User user) {
        drafts.save(user, code, read(month), writing(sent), MonthForm.of(sent));
        return SeeOther.to("/measures/{code}/months/{month}", code, month).saying(t("measures.draft.kept"));
    }

    @PostMapping("/{code}/months/{month}/draft/remove")
    SeeOther remove(@PathVariable String code, @PathVariable String month, @RequestParam String draft, User user) {
        var id = id(draft);
        if (id == null) {
            throw new NotFound();
        }
        drafts.remove(user, code, read(month), id);
        return SeeOther.to("/measures/{code}/months/{month}", code, month).saying(t("measures.draft.removed"));
    }

    @PostMapping("/{code}/months/{month}/lock")
    Answer lock(
            @PathVariable String code,
            @PathVariable String month,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String report,
            HttpServletRequest request,
            User user) {
        var in = read(month);
        var opened = looks.open(user, code, in);
        if (!opened.may(MeasureAction.LOCK)) {
            throw new NotFound();
        }
        var answer = passwords.ask(user, password, request.getRemoteAddr());
        if (answer != PasswordCheck.Answer.RIGHT) {
            return again(user, opened, "", Errors.of("password", t("measures.lock." + answer)));
        }
        try {
            months.lock(user, code, in, id(report));
        } catch (Conflict conflict) {
            return again(user, looks.open(user, code, in), "", Errors.of(MonthPage.CHANGED, conflict.text()));
        }
        return new SeeOther(opened.file().measure().path(in)).saying(t("measures.lock.saved"));
    }

    @PostMapping("/{code}/months/{month}/reopen")
    Answer reopen(
            @PathVariable String code,
            @PathVariable String month,
            @RequestParam(defaultValue = "") String decision,
            User user) {
        var in = read(month);
        var opened = looks.open(user, code, in);
        var errors = Errors.none()
                .when(decision.isBlank(), "decision", t("measures.reopen.missing"))
                .when(
                        decision.length() > MonthForm.LONGEST,
                        "decision",
                        t("measures.month.long", Formats.number(decision.length()), Formats.number(MonthForm.LONGEST)));
        if (!errors.isEmpty()) {
            return again(user, opened, decision, errors);
        }
        try {
            months.reopen(user, code, in, decision.strip());
        } catch (Conflict conflict) {
            return again(user, looks.open(user, code, in), decision, Errors.of(MonthPage.CHANGED, conflict.text()));
        }
        return new SeeOther(opened.file().measure().path(in)).saying(t("measures.reopen.saved"));
    }

    @PostMapping("/{code}/months/{month}/holder")
    SeeOther give(
            @PathVariable String code,
            @PathVariable String month,
            @RequestParam(defaultValue = "") String account,
            User user) {
        var in = read(month);
        var id = id(account);
        var path = looks.open(user, code, in).file().measure().path(in);
        if (id == null) {
            return new SeeOther(path);
        }
        months.give(user, code, new AccountId(id));
        return new SeeOther(path).saying(t("measures.holder.saved"));
    }

    private MonthPage back(User user, MonthLooks.Opened opened, MonthForm form, MonthWriting writing, Errors errors) {
        return new MonthPage(
                opened,
                form,
                writing,
                null,
                typed(user, opened).stream()
                        .filter(draft -> !draft.id().equals(writing.writer()))
                        .filter(draft -> !draft.shown().equals(writing.said()))
                        .toList(),
                "",
                errors);
    }

    private MonthPage again(User user, MonthLooks.Opened opened, String decision, Errors errors) {
        var page = MonthPage.fresh(opened, typed(user, opened), false);
        return new MonthPage(opened, page.form(), page.writing(), page.filled(), page.drafts(), decision, errors);
    }

    private List<MonthDraft> typed(User user, MonthLooks.Opened opened) {
        return opened.may(MeasureAction.FILE)
                ? drafts.list(
                        user, opened.file().measure().code(), opened.file().month())
                : List.of();
    }

    private static MonthWriting writing(MultiValueMap<String, String> sent) {
        return MonthWriting.of(text(sent.getFirst("writer")), text(sent.getFirst("shown")));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static YearMonth read(String month) {
        return MonthText.read(month).orElseThrow(NotFound::new);
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
