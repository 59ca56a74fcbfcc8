package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.web.Page;

/** Asks once more before a draft is thrown away. */
record RemovePage(String path) implements Page {

    @Override
    public String title() {
        return t("concern.remove.title");
    }
}
