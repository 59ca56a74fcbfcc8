package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Whether competence was asked for in an investigation.
 *
 * @param asks whether the investigation asks now
 * @param again whether it was answered before the reasons last changed
 */
record CaseConsultationPage(
        CaseHead head,
        boolean asks,
        boolean again,
        boolean concluded,
        Grid questions,
        List<Happening> choices,
        ChoiceForm form,
        Errors errors)
        implements Page {

    static CaseConsultationPage of(Asking asking, List<Question> questions, ChoiceForm form, Errors errors) {
        return new CaseConsultationPage(
                asking.open().head(),
                asking.asks(),
                !asking.choices().isEmpty(),
                asking.open().concluded(),
                new Grid(
                        t("consultation.choice.questions"),
                        List.of(
                                Column.of(t("consultation.number")),
                                Column.of(t("consultation.asked")),
                                Column.of(t("consultation.state"))),
                        questions.stream()
                                .map(question -> Grid.Row.of(
                                        Cell.link(
                                                question.number(),
                                                "/questions/" + question.id().value()),
                                        Cell.of(Formats.isoMoment(question.askedAt())),
                                        new Cell("", "", "", Shown.state(question))))
                                .toList(),
                        t("consultation.choice.questions.none")),
                asking.choices().stream().map(CaseConsultationPage::happening).toList(),
                form,
                errors);
    }

    @Override
    public String title() {
        return t("consultation.choice.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> ways() {
        return Stream.of(Choice.Way.values())
                .map(way -> Option.of(way.name(), t("consultation.choice.way." + way)))
                .toList();
    }

    List<Option> topics() {
        return Topic.options();
    }

    private static Happening happening(Choice choice) {
        var title = choice.way() == Choice.Way.OTHER && choice.on() != null
                ? t("consultation.choice.done.OTHER", choice.whom(), choice.on())
                : t("consultation.choice.done." + choice.way());
        return new Happening(title, choice.author() + ", " + Formats.moment(choice.at()), choice.words(), "");
    }
}
