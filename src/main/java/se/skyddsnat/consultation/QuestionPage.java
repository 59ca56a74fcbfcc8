package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * A question as its asker sees it.
 *
 * @param answered whether there is an advice to say something about
 * @param reports whether it can be made a report of concern
 */
record QuestionPage(
        String path,
        String number,
        Label state,
        List<Fact> facts,
        List<Happening> road,
        boolean answered,
        boolean reports,
        GoOnForm form,
        Errors errors)
        implements Page {

    static QuestionPage of(User user, Question question, GoOnForm form, Errors errors) {
        return new QuestionPage(
                "/questions/" + question.id().value(),
                question.number(),
                Shown.state(question),
                Shown.facts(question),
                Shown.road(question),
                question.answered().isPresent(),
                user.is(Role.TEACHER),
                form,
                errors);
    }

    @Override
    public String title() {
        return t("consultation.question.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> followed() {
        return Stream.of(Followed.values())
                .map(each -> Option.of(each.name(), t("consultation.followed." + each)))
                .toList();
    }

    List<Option> nobody() {
        return List.of(Option.of("YES", t("consultation.naming.nobody")));
    }

    List<Option> together() {
        return List.of(Option.of("YES", t("consultation.report.together.label")));
    }
}
