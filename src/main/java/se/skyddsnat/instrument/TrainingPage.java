package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/** Who may use the forms that ask for a training, and all that has been written about it. */
record TrainingPage(
        List<Holding> holding, Grid rows, List<Option> people, List<Option> trainings, TrainingForm form, Errors errors)
        implements Page {

    /** A training that somebody has now. */
    record Holding(String account, String training, String name, String text) {}

    static TrainingPage of(Trainings.Register register, TrainingForm form, Errors errors, LocalDate today) {
        var latest = register.rows().stream()
                .filter(row -> row.equals(
                        register.rows().stream().filter(row::sameAs).findFirst().orElseThrow()))
                .toList();
        return new TrainingPage(
                latest.stream()
                        .filter(row -> row.holds(today))
                        .map(row -> new Holding(
                                row.account().value().toString(),
                                row.training(),
                                row.name(),
                                t("instrument.training.holds", name(register, row), row.validTo())))
                        .toList(),
                rows(register, latest, today),
                register.people().entrySet().stream()
                        .map(person -> Option.of(person.getKey().value().toString(), person.getValue()))
                        .toList(),
                register.trainings().entrySet().stream()
                        .map(training ->
                                Option.of(training.getKey(), training.getValue().text()))
                        .toList(),
                form,
                errors);
    }

    @Override
    public String title() {
        return t("instrument.training.title");
    }

    private static Grid rows(Trainings.Register register, List<Trained> latest, LocalDate today) {
        return new Grid(
                t("instrument.training.rows"),
                List.of(
                        Column.of(t("instrument.training.person")),
                        Column.of(t("instrument.training.training")),
                        Column.of(t("instrument.training.until")),
                        Column.of(t("instrument.training.written"))),
                register.rows().stream()
                        .map(row -> Grid.Row.of(
                                Cell.of(row.name()),
                                Cell.of(name(register, row)),
                                new Cell(Formats.isoDate(row.validTo()), "", "", state(row, latest, today)),
                                Cell.of(row.by(), Formats.isoMoment(row.at()))))
                        .toList(),
                t("instrument.training.empty"));
    }

    private static Label state(Trained row, List<Trained> latest, LocalDate today) {
        return latest.contains(row)
                ? row.holds(today)
                        ? new Label(t("instrument.training.state.holds"), Tone.GREEN)
                        : new Label(t("instrument.training.state.ended"), Tone.GREY)
                : new Label(t("instrument.training.state.replaced"), Tone.GREY);
    }

    private static String name(Trainings.Register register, Trained row) {
        var words = register.trainings().get(row.training());
        return words == null ? row.training() : words.text();
    }
}
