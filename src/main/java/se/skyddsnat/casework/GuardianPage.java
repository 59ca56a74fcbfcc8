package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Page;

/** Writing a guardian on the card. */
record GuardianPage(CaseHead head, GuardianForm form, Errors errors) implements Page {

    @Override
    public String title() {
        return t("casework.guardian.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }
}
