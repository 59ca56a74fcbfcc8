package se.skyddsnat.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of this request.
 *
 * @param path where the menu is, or empty on a refusal, which looks the same everywhere
 * @param back where the choice of language leads back to; empty when the page cannot be asked for again
 * @param notice a sentence about what was just done; may be empty
 */
record Frame(
        Language language,
        String path,
        String back,
        String csrfName,
        String csrfToken,
        @Nullable Visitor visitor,
        List<MenuItem> menu,
        String municipality,
        String outOfHoursPhone,
        boolean demo,
        String notice,
        String assets) {

    private static final ScopedValue<Frame> CURRENT = ScopedValue.newInstance();

    /** A frame around nobody: what a page has when it is rendered outside a request. */
    static Frame bare() {
        return new Frame(
                Language.current(), "", "", "_csrf", "", null, List.of(), "Sundviks kommun", "", false, "", "/assets");
    }

    static Frame current() {
        return CURRENT.isBound() ? CURRENT.get() : bare();
    }

    void around(Runnable rendering) {
        ScopedValue.where(CURRENT, this).run(rendering);
    }

    /** The menu item of the page, being the longest path that the page's own begins with. */
    boolean here(MenuItem item) {
        return leads(item.path())
                && menu.stream()
                        .filter(other -> leads(other.path()))
                        .allMatch(other -> other.path().length() <= item.path().length());
    }

    private boolean leads(String to) {
        return path.equals(to) || path.startsWith(to.endsWith("/") ? to : to + "/");
    }

    String asset(String file) {
        return assets + "/" + file;
    }

    /** The other language, for the choice in the header. */
    Language other() {
        return language == Language.SWEDISH ? Language.ENGLISH : Language.SWEDISH;
    }
}
