package se.skyddsnat.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.NewNote;

/**
 * A note as it is to be locked in the journal; refuses one without words.
 *
 * @param on the day it happened
 * @param assessFirst whether somebody must judge what it can do before a party sees it
 * @param corrects the note that it corrects
 */
public record NewEntry(
        NewNote.Kind kind,
        LocalDate on,
        String words,
        boolean assessFirst,
        @Nullable EntryId corrects) {

    public NewEntry {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A note has its words");
        }
    }
}
