package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Page;

/**
 * An indicator: its chart, what the chart says, every month with what was known then and what corrects it, and how its
 * definition has changed.
 *
 * @param typed a correction as it was typed
 */
record IndicatorPage(Indicators.Opened opened, IndicatorSeries series, Correction typed, Errors errors)
        implements Page {

    IndicatorPage(Indicators.Opened opened, Correction typed, Errors errors) {
        this(opened, new IndicatorSeries(opened), typed, errors);
    }

    /** The value of a month as it was typed. */
    record Correction(String month, String number, String why) {

        static Correction empty() {
            return new Correction("", "", "");
        }
    }

    Indicator indicator() {
        return opened.indicator();
    }

    @Override
    public String menuPath() {
        return "/measures/months";
    }

    @Override
    public String title() {
        return indicator().title();
    }

    @Override
    public boolean wide() {
        return true;
    }

    String back() {
        return Thing.path(opened.measure().code());
    }

    List<Fact> facts() {
        var indicator = indicator();
        return Stream.of(
                        Fact.of(Words.field("definition"), indicator.definition()),
                        Fact.of(
                                Words.field("unit"),
                                Words.code("unit", indicator.unit().name())),
                        Fact.of(
                                Words.field("direction"),
                                Words.code("direction", indicator.direction().name())),
                        Fact.of(Words.field("baseline"), written(indicator.baseline())),
                        Fact.of(Words.field("target"), written(indicator.target())),
                        Fact.of(
                                Words.field("computed"),
                                indicator
                                        .computed()
                                        .map(each -> t("measures.computed." + each))
                                        .orElse("")))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    String says() {
        return RunWords.now(series.chart(), indicator().direction());
    }

    List<String> earlier() {
        return RunWords.earlier(series.chart());
    }

    RunDrawing drawing() {
        var older = Values.points(series.comparable(false));
        var since = series.comparable(true).stream().map(IndicatorValue::month).findFirst();
        return RunDrawing.of(
                series.chart(),
                older,
                indicator().unit(),
                indicator().target().map(BigDecimal::doubleValue).orElse(null),
                older.isEmpty() ? Optional.empty() : since,
                new RunDrawing.Labels(
                        t("measures.run.mean"),
                        t("measures.run.upper"),
                        t("measures.run.lower"),
                        t("measures.run.target"),
                        t("measures.run.definition")));
    }

    /** {@return the picture in words} */
    String drawn() {
        var points = Values.points(series.latest());
        if (points.isEmpty()) {
            return t("measures.run.nothing");
        }
        var low = points.stream().min(java.util.Comparator.comparingDouble(RunChart.Point::value));
        var high = points.stream().max(java.util.Comparator.comparingDouble(RunChart.Point::value));
        return t(
                "measures.run.drawn",
                MonthText.words(points.getFirst().month()),
                MonthText.words(points.getLast().month()),
                indicator().unit().written(low.orElseThrow().value()),
                MonthText.words(low.orElseThrow().month()),
                indicator().unit().written(high.orElseThrow().value()),
                MonthText.words(high.orElseThrow().month()));
    }

    boolean drawable() {
        return !Values.points(series.latest()).isEmpty();
    }

    /** {@return each month, the latest first: what was known then, what corrects it, by which definition} */
    Grid months() {
        var broken = series.breaks();
        var rows = new ArrayList<Grid.Row>();
        series.months().reversed().forEach((month, values) -> {
            var first = values.getFirst();
            var last = values.getLast();
            rows.add(Grid.Row.of(
                    Cell.link(month.toString(), opened.measure().path(month)),
                    Cell.of(written(first), first.author().isEmpty() ? "" : by(first)),
                    values.size() == 1
                            ? Cell.of("")
                            : new Cell(
                                    values.stream().skip(1).map(this::written).collect(Collectors.joining(" → ")),
                                    Stream.of(by(last), last.why())
                                            .filter(text -> !text.isEmpty())
                                            .collect(Collectors.joining(". ")),
                                    "",
                                    null,
                                    false,
                                    true),
                    broken.contains(month)
                            ? Cell.tag(t("measures.indicator.newDefinition"), se.skyddsnat.web.Tone.YELLOW)
                            : Cell.of(definition(last))));
        });
        return new Grid(
                t("measures.indicator.months"),
                List.of(
                        Column.of(t("measures.indicator.month")),
                        Column.of(t("measures.indicator.known")),
                        Column.of(t("measures.indicator.corrected")),
                        Column.of(t("measures.indicator.definition"))),
                rows,
                t("measures.indicator.none"));
    }

    List<Happening> versions() {
        return opened.versions().stream()
                .map(entry -> new Happening(
                        t("measures.thing.version", entry.number()),
                        t(
                                "measures.thing.by",
                                entry.author(),
                                Formats.moment(entry.at()),
                                t("measures.way." + entry.way())),
                        Indicator.of(entry).definition(),
                        ""))
                .toList();
    }

    boolean counted() {
        return indicator().computed().isPresent();
    }

    private String definition(IndicatorValue value) {
        return value.definition() == 0 ? "" : t("measures.thing.version", value.definition());
    }

    private String by(IndicatorValue value) {
        return t("measures.indicator.by", value.author(), Formats.isoMoment(value.at()));
    }

    private String written(IndicatorValue value) {
        return value.number().map(number -> unit(value).written(number)).orElse(t("measures.value.fewer"));
    }

    private String written(Optional<BigDecimal> value) {
        return value.map(number -> indicator().unit().written(number)).orElse("");
    }

    private Unit unit(IndicatorValue value) {
        return series.version(value.definition()).unit();
    }
}
