package se.skyddsnat.instrument;

import org.jspecify.annotations.Nullable;

/** A form's file, as pasted. */
record TakeForm(String file) {

    TakeForm(@Nullable String file) {
        this.file = file == null ? "" : file;
    }
}
