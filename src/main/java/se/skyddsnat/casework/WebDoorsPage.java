package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Page;

/** The three doors for those who report without an account. Its title says nothing of what for. */
record WebDoorsPage() implements Page {

    @Override
    public String title() {
        return t("casework.web.title");
    }

    @Override
    public boolean exit() {
        return true;
    }

    List<WebDoor> doors() {
        return List.of(WebDoor.values());
    }
}
