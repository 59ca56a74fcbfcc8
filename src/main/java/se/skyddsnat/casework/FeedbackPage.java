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
 * @param arrival of the report; where its side does not work in this program somebody tells the reporter, and says so here
 * @param states what may be told now
 */
record FeedbackPage(CaseHead head, Arrival arrival, String due, List<Feedback> states, FeedbackForm form, Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("casework.feedback.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    String submit() {
        return t(arrival.inside() ? "casework.feedback.submit" : "casework.feedback.submit.told");
    }

    List<Option> options() {
        return states.stream()
                .map(state ->
                        new Option(state.name(), CasePage.words(state), t("casework.feedback." + state + ".hint")))
                .toList();
    }
}
