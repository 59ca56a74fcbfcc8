package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/** What a person has asked the expert team. */
record QuestionsPage(Grid questions) implements Page {

    static QuestionsPage of(List<Question> questions) {
        return new QuestionsPage(new Grid(
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
                t("consultation.own.none")));
    }

    @Override
    public String title() {
        return t("consultation.own.title");
    }
}
