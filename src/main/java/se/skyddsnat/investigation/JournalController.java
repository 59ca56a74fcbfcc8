package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.FormTurn;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** The journal of an investigation. */
@Controller
@RequestMapping("/cases/{id}/journal")
class JournalController {

    private final Journal journal;
    private final Drafts drafts;
    private final Clock clock;

    JournalController(Journal journal, Drafts drafts, Clock clock) {
        this.journal = journal;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    JournalPage show(
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable EntryId corrects,
            @RequestParam(required = false) @Nullable UUID draft,
            User user) {
        return journal.together(user, () -> {
            var part = journal.read(user, id, page);
            var opened = drafts.open(user, id, Place.JOURNAL, draft);
            var form = opened.typed()
                    .filter(_ -> corrects == null)
                    .map(EntryForm::of)
                    .orElseGet(() -> EntryForm.on(today(), corrects));
            var drafting =
                    corrects == null ? opened.drafting() : opened.drafting().anew();
            return page(id, part, page, drafting, form, Errors.none(), user);
        });
    }

    @PostMapping
    Answer write(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> sent, User user) {
        var turn = Sent.of(sent);
        var form = EntryForm.of(turn.typed());
        return FormTurn.of(
                form.parse(today()),
                note -> {
                    journal.write(user, id, new EntryId(turn.writing().writer()), note);
                    drafts.done(user, id, Place.JOURNAL, turn);
                },
                SeeOther.to("/cases/{id}/journal", id.value()).saying(t("investigation.journal.saved")),
                errors -> page(
                        id,
                        journal.read(user, id, 1),
                        1,
                        drafts.back(user, id, Place.JOURNAL, turn),
                        form,
                        errors,
                        user));
    }

    @GetMapping("/{entry}")
    EntryPage entry(@PathVariable CaseId id, @PathVariable EntryId entry, User user) {
        var part = journal.read(user, id, entry);
        return new EntryPage(part.open().head(), part.entries().getFirst());
    }

    @PostMapping("/{entry}")
    SeeOther mark(@PathVariable CaseId id, @PathVariable EntryId entry, @RequestParam String assess, User user) {
        journal.mark(user, id, entry, assess.equals(EntryForm.YES));
        return SeeOther.to("/cases/{id}/journal/{entry}", id.value(), entry.value())
                .saying(t("investigation.mark.saved"));
    }

    private JournalPage page(
            CaseId id, Journal.Part part, int number, Drafting drafting, EntryForm form, Errors errors, User user) {
        var corrects = form.corrected();
        return new JournalPage(
                part.open().head(),
                part.entries(),
                number,
                corrects == null
                        ? ""
                        : journal.read(user, id, corrects).entries().getFirst().words(),
                drafting,
                form,
                errors);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
