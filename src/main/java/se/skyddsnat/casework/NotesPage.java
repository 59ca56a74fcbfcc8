package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** The notes on a card, the latest first, and a new one. */
record NotesPage(CaseHead head, List<CaseNote> notes, boolean mayWrite, NoteForm form, Errors errors) implements Page {

    @Override
    public String title() {
        return t("casework.notes.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Happening> happenings() {
        return notes.stream().map(this::happening).toList();
    }

    List<Option> kinds() {
        return Stream.of(NewNote.Kind.values())
                .map(kind -> Option.of(kind.name(), t("casework.note." + kind)))
                .toList();
    }

    /** What a note can be said to correct. */
    List<Option> old() {
        return notes.stream()
                .map(note -> Option.of(note.id().toString(), t("casework.note.of", what(note), when(note))))
                .toList();
    }

    private Happening happening(CaseNote note) {
        var corrected = notes.stream()
                .filter(other -> note.id().equals(other.content().corrects()))
                .findFirst();
        var corrects = notes.stream()
                .filter(other -> other.id().equals(note.content().corrects()))
                .findFirst();
        var title = Formats.date(note.content().on()) + ": " + what(note);
        return new Happening(
                corrected
                        .map(by -> t("casework.note.corrected", title, when(by)))
                        .or(() -> corrects.map(of -> t("casework.note.corrects", title, when(of))))
                        .orElse(title),
                note.signature().name() + ", " + when(note),
                note.content().words(),
                "");
    }

    private static String what(CaseNote note) {
        return t("casework.note." + note.content().kind());
    }

    private static String when(CaseNote note) {
        return Formats.moment(note.signature().at());
    }
}
