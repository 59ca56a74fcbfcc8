package se.skyddsnat.investigation;

import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * A page on which somebody answers a part of a form.
 *
 * @param writer this page in this window
 * @param revision the draft's revision that the page showed
 */
record FormPlace(UUID writer, int revision) {

    static FormPlace fresh(FormDraft draft) {
        return new FormPlace(UUID.randomUUID(), draft.revision());
    }

    /** {@return where it was sent from; from nowhere, it has seen nothing and writes over nothing} */
    static FormPlace of(MultiValueMap<String, String> sent) {
        try {
            return new FormPlace(UUID.fromString(first(sent, "writer")), Integer.parseInt(first(sent, "revision")));
        } catch (IllegalArgumentException e) {
            return new FormPlace(UUID.randomUUID(), 0);
        }
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
