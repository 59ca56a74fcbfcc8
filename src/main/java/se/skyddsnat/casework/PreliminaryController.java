package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Answer;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.SeeOther;

/** Notes on a card, and more time for its preliminary assessment. */
@Controller
class PreliminaryController {

    private final Preliminary preliminary;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    PreliminaryController(Preliminary preliminary, Cases cases, Deadlines deadlines, Clock clock) {
        this.preliminary = preliminary;
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/notes")
    Answer notes(@PathVariable CaseId id, User user) {
        // One timeline for the reader: once an investigation is open its journal holds these notes too.
        return cases.read(user, id).stage() instanceof Stage.Opened
                ? SeeOther.to("/cases/{id}/journal", id.value())
                : notes(id, user, NoteForm.on(today()), Errors.none());
    }

    @PostMapping("/cases/{id}/notes")
    Answer note(@PathVariable CaseId id, @RequestParam int version, NoteForm form, User user) {
        return FormTurn.of(
                form.parse(today(), preliminary.notes(user, id)),
                note -> preliminary.note(user, new SeenCase(id, version), note),
                SeeOther.to("/cases/{id}/notes", id.value()).saying(t("casework.note.saved")),
                errors -> notes(id, user, form, errors));
    }

    @GetMapping("/cases/{id}/extension")
    ExtensionPage extension(@PathVariable CaseId id, User user) {
        return extension(id, user, ExtensionForm.empty(), Errors.none());
    }

    @PostMapping("/cases/{id}/extension")
    Answer extend(@PathVariable CaseId id, @RequestParam int version, ExtensionForm form, User user) {
        return FormTurn.of(
                form.parse(),
                asked -> preliminary.extend(user, new SeenCase(id, version), asked.to(), asked.reasons()),
                SeeOther.to("/cases/{id}", id.value()).saying(t("casework.extension.saved")),
                errors -> extension(id, user, form, errors));
    }

    private NotesPage notes(CaseId id, User user, NoteForm form, Errors errors) {
        return new NotesPage(
                CaseHead.of(cases.read(user, id), today()),
                preliminary.notes(user, id),
                cases.allowed(user, id).contains(CaseAction.WRITE_NOTE),
                form,
                errors);
    }

    private ExtensionPage extension(CaseId id, User user, ExtensionForm form, Errors errors) {
        var file = cases.readToWrite(user, id, CaseAction.EXTEND);
        return new ExtensionPage(
                CaseHead.of(file, today()),
                Formats.deadline(file.clocks().lastForDecision(), today()),
                Law.written(deadlines.basis(
                        RuleCode.PRELIMINARY_ASSESSMENT,
                        Formats.day(file.arrival().at()))),
                preliminary.extensions(user, id).stream()
                        .map(ExtensionPage::facts)
                        .toList(),
                form,
                errors);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
