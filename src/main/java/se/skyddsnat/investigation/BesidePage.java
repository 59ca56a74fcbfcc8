package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.instrument.Comparison;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/** Two answers to the same form side by side, the earlier first: where they differ is said, never what is better or worse. */
record BesidePage(
        CaseHead head, String back, String name, @Nullable String language, Grid judgements, List<Grid> themes)
        implements Page {

    static BesidePage of(List<AnsweredForm> both) {
        var before = both.getFirst();
        var after = both.getLast();
        return new BesidePage(
                after.open().head(),
                after.path(),
                FormsPage.named(after.form().heading()),
                after.form().heading().language(),
                grid(
                        t("investigation.form.judgement"),
                        both.stream().map(BesidePage::signed).toList(),
                        List.of(row(new Comparison.Line(
                                t("investigation.form.judgement"),
                                "",
                                before.answer().judgement(),
                                after.answer().judgement())))),
                Comparison.of(given(before), given(after)).stream()
                        .map(theme -> grid(
                                theme.theme(),
                                both.stream().map(BesidePage::moment).toList(),
                                theme.lines().stream().map(BesidePage::row).toList()))
                        .toList());
    }

    @Override
    public String title() {
        return t("investigation.form.beside.title");
    }

    @Override
    public boolean wide() {
        return true;
    }

    private static Comparison.Given given(AnsweredForm answered) {
        return new Comparison.Given(answered.form(), answered.answer().answers());
    }

    private static Grid grid(String caption, List<String> both, List<Grid.Row> rows) {
        return new Grid(
                caption,
                List.of(
                        Column.of(t("investigation.form.question")),
                        Column.of(both.getFirst()),
                        Column.of(both.getLast())),
                rows,
                "");
    }

    private static String moment(AnsweredForm answered) {
        return Formats.isoMoment(answered.answer().signature().at());
    }

    private static String signed(AnsweredForm answered) {
        return t(
                "investigation.form.given",
                moment(answered),
                answered.answer().signature().name());
    }

    private static Grid.Row row(Comparison.Line line) {
        return Grid.Row.of(
                Cell.of(
                        line.question(),
                        line.earlierWording().isEmpty() ? "" : t("investigation.form.worded", line.earlierWording())),
                Cell.of(line.before()),
                line.same()
                        ? Cell.of(line.after())
                        : new Cell(line.after(), "", "", new Label(t("investigation.form.differs"), Tone.BLUE)));
    }
}
