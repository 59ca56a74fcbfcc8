package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.web.Page;

/**
 * The report was sent while this page was open, perhaps from another device. What was typed here is not lost: it can be
 * added.
 */
record SentMeanwhilePage(ReportId id, String typed) implements Page {

    @Override
    public String title() {
        return t("concern.meanwhile.title");
    }

    @Override
    public int status() {
        return 409;
    }

    String path() {
        return "/my-reports/" + id.value();
    }
}
