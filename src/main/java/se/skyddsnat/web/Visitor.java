package se.skyddsnat.web;

import java.util.UUID;
import se.skyddsnat.db.Acting;

/** What the pages show about the signed-in person; the principal of the security context implements it. */
public interface Visitor {

    UUID account();

    /** Who acts, as the database and the log are told. */
    Acting acting();

    String displayName();

    /** The role's name in the user's language. */
    String roleName();

    /** Where the person works; may be empty. */
    String unitName();

    /** The role's code, by which modules choose what to put in the menu. */
    String roleCode();

    /** Whether the person has other roles too, and may want to change. */
    default boolean severalRoles() {
        return false;
    }

    /** Minutes without a request after which the session ends. */
    int idleMinutes();
}
