package se.skyddsnat.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note on a child's card, as it is to be written down.
 *
 * @param on the day it happened
 * @param corrects the note that it corrects
 */
public record NewNote(
        Kind kind, LocalDate on, String words, @Nullable UUID corrects) {

    /** A note, or with whom there was a contact. Contact with guardians goes through the gate. */
    public enum Kind {
        NOTE,
        CHILD,
        REPORTER,
        OTHER
    }

    public NewNote {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A note has its words");
        }
    }
}
