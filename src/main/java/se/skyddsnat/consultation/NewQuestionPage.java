package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.Unit;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Asking without naming anybody.
 *
 * @param mandated the asker must report what it suspects, whatever the team answers
 */
record NewQuestionPage(String team, String phone, boolean mandated, QuestionForm form, Errors errors) implements Page {

    static NewQuestionPage of(User user, Unit team, QuestionForm form, Errors errors) {
        return new NewQuestionPage(team.name(), team.phone(), Side.of(user) == Side.ASKER, form, errors);
    }

    @Override
    public String title() {
        return t("consultation.ask.title");
    }

    List<Option> topics() {
        return Topic.options();
    }

    List<Option> nobody() {
        return List.of(Option.of("YES", t("consultation.naming.nobody")));
    }
}
