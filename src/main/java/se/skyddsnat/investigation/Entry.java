package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.web.Formats;

/**
 * A note or a document as the journal shows it.
 *
 * @param kind what a note is about, or a document's type
 * @param on the day that a note is about; none for a document
 * @param words of a document, its title
 * @param corrects when that was written which it corrects
 * @param corrected when somebody corrected it
 * @param bytes of a document
 */
record Entry(
        EntryId id,
        Sort sort,
        String kind,
        @Nullable LocalDate on,
        String words,
        @Nullable Instant corrects,
        @Nullable Instant corrected,
        boolean assessFirst,
        @Nullable Integer bytes,
        Signature signature) {

    /** Where it was written. */
    enum Sort {
        NOTE,
        /** Before the investigation was opened. */
        EARLY_NOTE,
        DOCUMENT
    }

    /** {@return the day and what it is, with what became of it} */
    String title() {
        var what = on == null
                ? t("investigation.document.titled", words)
                : Formats.date(on) + ": " + t("casework.note." + kind);
        if (corrected != null) {
            return t("casework.note.corrected", what, corrected);
        }
        return corrects == null ? what : t("casework.note.corrects", what, corrects);
    }

    String by() {
        var signed = signature.name() + ", " + Formats.moment(signature.at());
        return assessFirst ? signed + " · " + t("investigation.mark.assess") : signed;
    }

    /** {@return the words of a note; a document's title is its heading} */
    String text() {
        return on == null ? "" : words;
    }
}
