package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/**
 * What a person has asked the expert team.
 *
 * @param teams whether the page leads on to the preschool consultation teams
 */
record QuestionsPage(Grid questions, boolean teams) implements Page {

    static QuestionsPage of(User user, List<Question> questions) {
        return new QuestionsPage(
                new Grid(
                        t("consultation.own.title"),
                        List.of(
                                Column.of(t("consultation.number")),
                                Column.of(t("consultation.topics")),
                                Column.of(t("consultation.asked")),
                                Column.of(t("consultation.state"))),
                        questions.stream()
                                .map(question -> Grid.Row.of(
                                        Cell.link(
                                                question.number(),
                                                "/questions/" + question.id().value()),
                                        Cell.of(Shown.topics(question)),
                                        Cell.of(Formats.isoMoment(question.askedAt())),
                                        new Cell("", "", "", Shown.state(question))))
                                .toList(),
                        t("consultation.own.none")),
                user.is(Role.TEACHER));
    }

    @Override
    public String title() {
        return t("consultation.own.title");
    }
}
