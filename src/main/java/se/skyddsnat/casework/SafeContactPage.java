package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.SafeContact.May;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * How one person can be reached, and writing it anew.
 *
 * @param number shown because the person asked; empty otherwise
 */
record SafeContactPage(
        CaseHead head, SafeCard card, String number, boolean mayWrite, SafeContactForm form, Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("casework.safe.page");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> ways() {
        return Stream.of(May.values())
                .map(may -> Option.of(may.name(), t("casework.safe.may." + may)))
                .toList();
    }

    List<Option> read() {
        return List.of(Option.of("YES", t("casework.safe.read")));
    }
}
