package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/**
 * Signing or withdrawing a form, in one's own words.
 *
 * @param act {@code sign} or {@code withdraw}
 * @param form its title and version
 * @param language what the form is read in, where that is not the page's own
 */
record WordsPage(
        String path, String act, String form, @Nullable String language, WordsForm typed, Errors errors)
        implements Page {

    /** Holds what came first. */
    private static final String CHANGED = "changed";

    static WordsPage of(String act, Kept kept, WordsForm typed, Errors errors) {
        var form = kept.version().form();
        return new WordsPage(
                "/forms/" + kept.version().id().value(), act, FormPage.named(form), form.language(), typed, errors);
    }

    static Errors changed(String text) {
        return Errors.of(CHANGED, text);
    }

    @Override
    public String title() {
        return t("instrument." + act + ".title");
    }

    String changed() {
        return errors.message(CHANGED);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : errors.has(CHANGED) ? 409 : 422;
    }
}
