package se.skyddsnat.web;

import static se.skyddsnat.web.Texts.t;

import java.util.List;

/** Whom to ring, for anybody. Its title says nothing of what for. */
record HelpPage(List<HelpLine> lines) implements Page {

    HelpPage {
        lines = List.copyOf(lines);
    }

    @Override
    public String title() {
        return t("web.help.title");
    }

    @Override
    public boolean exit() {
        return true;
    }

    static String checked(HelpLine line) {
        return line.checked().isEmpty() ? t("web.help.unchecked") : t("web.help.checked", line.checked());
    }
}
