package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.web.Page;

/** That a question from another municipality has come. */
record OutsideReceivedPage(String number) implements Page {

    @Override
    public String title() {
        return t("consultation.outside.received");
    }
}
