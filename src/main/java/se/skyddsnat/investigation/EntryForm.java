package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.NewNote;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/**
 * A note as typed.
 *
 * @param assess YES where it must be assessed before a party sees it
 * @param corrects the note that it corrects; may be empty
 */
record EntryForm(String kind, DateText day, String words, List<String> assess, String corrects) {

    static final String YES = "YES";

    /** Whoever has not thought of it has said that it must be assessed. */
    static EntryForm on(LocalDate today, @Nullable EntryId corrects) {
        return new EntryForm(
                "",
                DateText.of(today),
                "",
                List.of(YES),
                corrects == null ? "" : corrects.value().toString());
    }

    static EntryForm of(Typed typed) {
        return new EntryForm(
                typed.text("kind"),
                typed.date("day"),
                typed.text("words"),
                typed.list("assess"),
                typed.text("corrects"));
    }

    Parsed<NewEntry> parse(LocalDate today) {
        var what = Stream.of(NewNote.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
        var on = day.date();
        var errors = FormWords.check(
                Errors.none()
                        .when(what.isEmpty(), "kind", t("casework.note.kind.missing"))
                        .when(on.isEmpty() || on.get().isAfter(today), "day", t("casework.court.day.wrong")),
                "words",
                words,
                t("casework.note.words.missing"),
                FormWords.LONGEST);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewEntry(
                        what.orElseThrow(), on.orElseThrow(), words.strip(), assess.contains(YES), corrected()))
                : new Parsed.Invalid<>(errors);
    }

    @Nullable
    EntryId corrected() {
        try {
            return corrects.isEmpty() ? null : new EntryId(UUID.fromString(corrects));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
