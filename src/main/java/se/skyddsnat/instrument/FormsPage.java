package se.skyddsnat.instrument;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Page;

/** The board's forms, and those that come with the program and are not taken in. */
record FormsPage(Grid forms, List<Ready> shipped) implements Page {

    /** A form that comes with the program. */
    record Ready(String code, String title, String about) {}

    static FormsPage of(List<Version> versions, LocalDate today) {
        var there = versions.stream().map(version -> version.form().code()).collect(Collectors.toSet());
        return new FormsPage(
                new Grid(
                        t("instrument.forms.title"),
                        List.of(
                                Column.of(t("instrument.forms.form")),
                                Column.of(t("instrument.forms.state")),
                                Column.of(t("instrument.forms.age")),
                                Column.of(t("instrument.forms.signed")),
                                Column.of(t("instrument.forms.published"))),
                        versions.stream().map(version -> row(version, today)).toList(),
                        t("instrument.forms.empty")),
                Shipped.all().stream()
                        .filter(shipped -> !there.contains(shipped.code()))
                        .map(shipped -> {
                            var definition = shipped.definition();
                            return new Ready(
                                    shipped.code(),
                                    definition.heading().title().text(),
                                    definition.about().text());
                        })
                        .toList());
    }

    @Override
    public String title() {
        return t("instrument.forms.title");
    }

    @Override
    public boolean wide() {
        return true;
    }

    private static Grid.Row row(Version version, LocalDate today) {
        var form = version.form();
        var published = version.published();
        return Grid.Row.of(
                new Cell(
                        form.title().text(),
                        t("instrument.version", form.version()),
                        "/forms/" + version.id().value(),
                        null),
                new Cell("", "", "", FormWords.state(version.state(today))),
                Cell.of(FormWords.age(form.audience())),
                Cell.of(
                        version.approvals().isEmpty()
                                ? t("instrument.forms.nobody")
                                : version.approvals().stream()
                                        .map(Signature::name)
                                        .collect(Collectors.joining(", "))),
                Cell.of(published == null ? "" : Formats.isoDate(Formats.day(published.at()))));
    }
}
