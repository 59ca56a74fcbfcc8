package se.skyddsnat.web;

import java.util.List;

/** A module's part of the menu. */
public interface MenuSource {

    /** {@return the pages a role has its work in, in the user's language} */
    List<MenuItem> menu(String roleCode);
}
