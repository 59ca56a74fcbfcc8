package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** A second person looks at a decision that was made out of hours. */
record ReviewPage(CaseHead head, GuardianCard guardian, ReviewForm form, Errors errors) implements Page {

    @Override
    public String title() {
        return t("casework.gate.second.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> answers() {
        return List.of(
                Option.of("YES", t("casework.gate.agrees.YES")),
                new Option("NO", t("casework.gate.agrees.NO"), t("casework.gate.agrees.NO.hint")));
    }
}
