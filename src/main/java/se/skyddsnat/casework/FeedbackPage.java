package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Answering the one who reported.
 *
 * @param states what may be told now
 */
record FeedbackPage(CaseHead head, String due, List<Feedback> states, FeedbackForm form, Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("casework.feedback.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> options() {
        return states.stream()
                .map(state ->
                        new Option(state.name(), CasePage.words(state), t("casework.feedback." + state + ".hint")))
                .toList();
    }
}
