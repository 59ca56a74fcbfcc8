package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** A note as typed. */
record NoteForm(String kind, DateText day, String words, String corrects) {

    NoteForm(@Nullable String kind, @Nullable DateText day, @Nullable String words, @Nullable String corrects) {
        this.kind = FormWords.typed(kind);
        this.day = day == null ? DateText.empty() : day;
        this.words = FormWords.typed(words);
        this.corrects = FormWords.typed(corrects);
    }

    static NoteForm on(LocalDate today) {
        return new NoteForm("", DateText.of(today), "", "");
    }

    /** @param notes what can be corrected */
    Parsed<NewNote> parse(LocalDate today, List<CaseNote> notes) {
        var what = CourtForm.one(NewNote.Kind.values(), kind);
        var old = notes.stream()
                .map(CaseNote::id)
                .filter(id -> id.toString().equals(corrects))
                .findFirst();
        var errors = FormWords.check(
                Errors.none()
                        .when(what.isEmpty(), "kind", t("casework.note.kind.missing"))
                        .when(CourtForm.wrong(day.date(), today), "day", t("casework.court.day.wrong")),
                "words",
                words,
                t("casework.note.words.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(
                        new NewNote(what.orElseThrow(), day.date().orElseThrow(), words.strip(), old.orElse(null)))
                : new Parsed.Invalid<>(errors);
    }
}
