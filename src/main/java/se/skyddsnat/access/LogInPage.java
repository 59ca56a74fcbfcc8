package se.skyddsnat.access;

import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Texts;

/**
 * Logging in.
 *
 * @param carried a sealed form that goes on after the log-in, or empty
 * @param failed text key of what was wrong, or empty
 * @param notice text key of why one is here, or empty
 */
record LogInPage(String carried, String failed, String notice, List<RoleCard> cards, int status) implements Page {

    @Override
    public String title() {
        return Texts.t("access.login.title");
    }

    @Override
    public Errors errors() {
        return failed.isEmpty() ? Errors.none() : Errors.of("username", Texts.t(failed));
    }
}
