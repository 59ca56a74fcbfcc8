package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** Saying that one may not have to do with a report, and what that means. */
record DeclarePage(CaseHead head, BlockForm form, Errors errors) implements Page {

    @Override
    public String title() {
        return t("casework.declare.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> grounds() {
        return BlockForm.OWN.stream()
                .map(ground -> Option.of(ground.name(), t("casework.ground.own." + ground)))
                .toList();
    }
}
