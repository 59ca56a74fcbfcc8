package se.skyddsnat.investigation;

import java.util.List;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.instrument.Definition;

/**
 * An answer with the version that it was given on.
 *
 * @param others to the same form about the same child, the latest first
 */
record AnsweredForm(OpenCase open, Definition form, FormAnswer answer, List<FormAnswer> others) {

    String forms() {
        return open.head().path() + "/investigation/forms";
    }

    String path() {
        return forms() + "/" + answer.id().value();
    }
}
