package se.skyddsnat.access;

import java.util.List;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Texts;

/**
 * Which role to work in: one at a time, so that two secrecy areas are never on one page.
 *
 * @param first whether none is chosen yet: then the page's head knows nobody, and the page itself has the way out
 */
record RolesPage(List<Choice> choices, boolean first) implements Page {

    record Choice(String grant, String role, String unit) {

        static Choice of(AccountStore.Granted granted) {
            return new Choice(
                    granted.grant().toString(),
                    granted.user().roleName(),
                    granted.user().unitName());
        }
    }

    @Override
    public String title() {
        return Texts.t("access.roles.title");
    }
}
