package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Deciding to open an investigation or not.
 *
 * @param violence whether a reason stands that says that a child may have met with violence or witnessed it
 */
record DecisionPage(
        CaseHead head,
        String basis,
        String clock,
        boolean violence,
        List<String> left,
        DecisionForm form,
        Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("casework.decision.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> outcomes() {
        return Stream.of(Outcome.values())
                .map(outcome -> new Option(
                        outcome.name(), t("casework.outcome." + outcome), outcome == Outcome.OPENED ? clock : ""))
                .toList();
    }
}
