package se.skyddsnat.web;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way to another page after a form was taken (303).
 *
 * @param path within the program, with no personal data
 * @param notice a sentence that the next page shows once, in the user's language and with no personal data; may be empty
 */
public record SeeOther(String path, String notice) implements Answer {

    public SeeOther {
        if (!LocalPath.isLocal(path)) {
            throw new IllegalArgumentException("Not a path of ours: " + path);
        }
    }

    public SeeOther(String path) {
        this(path, "");
    }

    /** The variables of the path are encoded: {@code SeeOther.to("/reports/{id}", id.value())}. */
    public static SeeOther to(String path, Object... variables) {
        return new SeeOther(UriComponentsBuilder.fromPath(path)
                .encode()
                .buildAndExpand(variables)
                .toUriString());
    }

    public SeeOther saying(String notice) {
        return new SeeOther(path, notice);
    }
}
