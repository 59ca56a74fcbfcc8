package se.skyddsnat.web;

import static se.skyddsnat.web.Texts.t;

/** Says that something was not done, why, and what to do next. */
record RefusalPage(int status, String text) implements Page {

    /** The page of a status with nothing more to say than the status does. */
    static RefusalPage of(int status) {
        return new RefusalPage(known(status), "");
    }

    @Override
    public String title() {
        return t("web.refusal." + status + ".title");
    }

    String explanation() {
        return text.isEmpty() ? t("web.refusal." + status + ".text") : text;
    }

    String next() {
        return t("web.refusal." + status + ".next");
    }

    private static int known(int status) {
        if (Texts.has("web.refusal." + status + ".title")) {
            return status;
        }
        return status >= 400 && status < 500 ? 400 : 500;
    }
}
