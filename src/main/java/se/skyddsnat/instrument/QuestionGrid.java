package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;

/** The questions of a theme as an expert reads them: with their answers, their sources and when they are asked. */
final class QuestionGrid {

    private QuestionGrid() {}

    static Grid of(Definition definition, Theme theme) {
        return new Grid(
                t("instrument.theme", theme.title().text(), t("instrument.area." + theme.area())),
                List.of(
                        Column.of(t("instrument.question")),
                        Column.of(t("instrument.question.about")),
                        Column.of(t("instrument.question.answers")),
                        Column.of(t("instrument.question.source"))),
                definition.of(theme).stream()
                        .map(question -> Grid.Row.of(
                                Cell.of(question.ask().text().text(), more(definition, question)),
                                Cell.of(FormWords.about(question.ask().part())),
                                Cell.of(answers(question)),
                                Cell.of(question.ask().source())))
                        .toList(),
                "");
    }

    private static String more(Definition definition, Question question) {
        return Stream.of(
                        question.ask().hint().text(),
                        question.when()
                                .map(condition -> when(definition, condition))
                                .orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String when(Definition definition, Condition condition) {
        var other = definition.questions().stream()
                .filter(question -> question.code().equals(condition.question()))
                .findFirst()
                .orElseThrow();
        return t(
                "instrument.question.when",
                other.ask().text().text(),
                other.choices().stream()
                        .filter(choice -> condition.is().contains(choice.code()))
                        .map(choice -> choice.label().text())
                        .collect(Collectors.joining(", ")));
    }

    private static String answers(Question question) {
        return switch (question) {
            case Question.Rating rating -> t("instrument.kind.rating", FormWords.choices(rating));
            case Question.NowAndEarlier rating -> t("instrument.kind.nowAndEarlier", FormWords.choices(rating));
            case Question.Several several -> t("instrument.kind.several", FormWords.choices(several));
            case Question.FreeText text -> t("instrument.kind.text", text.limit());
        };
    }
}
