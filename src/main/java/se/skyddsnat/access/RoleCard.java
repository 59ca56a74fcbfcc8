package se.skyddsnat.access;

import se.skyddsnat.web.Texts;

/** A made-up person whom one can log in as in the demo, through the ordinary log-in. */
record RoleCard(String loginName, String name, Role role, String unitName) {

    /** The password of every demo account; they exist in the embedded database on a loopback address only. */
    static final String PASSWORD = "sundvik-demo";

    String roleName() {
        return Texts.t("access.role." + role);
    }

    String canDo() {
        return Texts.t("access.role." + role + ".can");
    }
}
