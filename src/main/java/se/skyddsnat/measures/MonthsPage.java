package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Grid.Row;
import se.skyddsnat.web.MenuItem;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * The measures of a month, all of them or a choice.
 *
 * @param today to count the days that are left from
 * @param refused why nobody was reminded; empty when nobody asked for it
 */
record MonthsPage(
        MonthLooks.Overview overview,
        MonthFilter filter,
        LocalDate today,
        boolean keeps,
        boolean reminds,
        String refused)
        implements Page {

    @Override
    public int status() {
        return refused.isEmpty() ? 200 : 409;
    }

    @Override
    public String title() {
        return t("measures.months.title", MonthText.words(overview.month()));
    }

    @Override
    public boolean wide() {
        return true;
    }

    String counts() {
        var counts = new EnumMap<MonthStatus, Integer>(MonthStatus.class);
        overview.rows()
                .forEach(row -> row.report()
                        .ifPresent(report -> counts.merge(report.said().status(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(each -> t(
                        "measures.board.count",
                        each.getValue(),
                        each.getKey().words().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" · "));
    }

    String lead() {
        long filed =
                overview.rows().stream().filter(row -> row.report().isPresent()).count();
        long locked = overview.rows().stream().filter(MonthStore.Row::locked).count();
        var lead = t("measures.months.lead", overview.rows().size(), filed, locked);
        return filter.isNone()
                ? lead
                : lead + " " + t("measures.months.ofAll", overview.all().size());
    }

    List<Option> boards() {
        return overview.all().stream()
                .map(MonthStore.Row::measure)
                .filter(measure -> !measure.boardCode().isEmpty())
                .map(measure -> Option.of(measure.boardCode(), measure.board()))
                .distinct()
                .toList();
    }

    List<Option> people() {
        return overview.all().stream()
                .map(MonthStore.Row::measure)
                .map(measure -> measure.account()
                        .map(account -> Option.of(account.toString(), measure.holder()))
                        .orElseGet(() -> Option.of(MonthFilter.NOBODY, t("measures.months.nobody"))))
                .distinct()
                .toList();
    }

    List<Option> states() {
        return Stream.of(MonthFilter.State.values())
                .map(state -> Option.of(state.name(), t("measures.months.state." + state)))
                .toList();
    }

    /**
     * Somebody whose month is not locked.
     *
     * @param what how many reports are missing and how many are not locked
     * @param reminded when, the last time; empty for never
     * @param today whether that was today
     */
    record Waiting(UUID account, String name, String what, String reminded, boolean today) {}

    /** {@return who can be reminded, for whoever may} */
    List<Waiting> waiting() {
        return keeps
                ? overview.all().stream()
                        .filter(row -> !row.locked() && row.measure().account().isPresent())
                        .collect(Collectors.groupingBy(
                                row -> row.measure().account().orElseThrow(), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(this::waiting)
                        .toList()
                : List.of();
    }

    private Waiting waiting(List<MonthStore.Row> rows) {
        var measure = rows.getFirst().measure();
        var account = measure.account().orElseThrow();
        long missing = rows.stream().filter(row -> row.report().isEmpty()).count();
        var reminded = Optional.ofNullable(overview.reminded().get(account));
        return new Waiting(
                account,
                measure.holder(),
                t("measures.remind.what", missing, rows.size() - missing),
                reminded.map(at -> t("measures.remind.when", Formats.moment(at)))
                        .orElse(t("measures.remind.never")),
                reminded.map(Formats::day).filter(today::equals).isPresent());
    }

    String here() {
        return path(overview.month());
    }

    String remindPath() {
        return path(overview.month()) + "/remind" + filter.query();
    }

    /** {@return how long is left; empty for a month that is over} */
    String left() {
        var last = overview.month().atEndOfMonth();
        return last.isBefore(today) ? "" : t("measures.months.left", Formats.deadline(last, today));
    }

    List<MenuItem> ways() {
        var before = overview.month().minusMonths(1);
        var after = overview.month().plusMonths(1);
        var back = new MenuItem(t("measures.months.before", MonthText.words(before)), path(before) + filter.query(), 0);
        return after.isAfter(YearMonth.from(today))
                ? List.of(back)
                : List.of(
                        back,
                        new MenuItem(
                                t("measures.months.after", MonthText.words(after)), path(after) + filter.query(), 1));
    }

    Grid table() {
        return new Grid(
                title(),
                List.of(
                        Column.of(t("measures.months.measure")),
                        Column.of(t("measures.months.answers")),
                        Column.of(t("measures.months.value")),
                        Column.of(t("measures.months.trend")),
                        Column.of(t("measures.months.status")),
                        Column.of(t("measures.months.report"))),
                overview.rows().stream().map(this::row).toList(),
                t(filter.isNone() ? "measures.months.none" : "measures.months.noneChosen"));
    }

    private Row row(MonthStore.Row row) {
        var measure = row.measure();
        var courses = overview.courses().getOrDefault(measure.code(), List.of());
        var status = row.report().map(report -> report.said().status());
        return new Row(
                List.of(
                        new Cell(measure.name(), measure.board(), measure.path(overview.month()), null, true, true),
                        Cell.of(measure.answers(), measure.holder().isEmpty() ? t("measures.months.nobody") : "")
                                .asTyped(),
                        Cell.of(courses.stream().map(this::value).collect(Collectors.joining("\n"))),
                        Cell.trends(courses.stream()
                                .map(course -> TrendLine.of(course.chart()))
                                .toList()),
                        status.map(each -> new Cell("", "", "", each.label())).orElse(Cell.of("")),
                        filed(row)),
                status.filter(MonthStatus.LATE::equals).isPresent());
    }

    private static Cell filed(MonthStore.Row row) {
        return row.report()
                .map(report -> new Cell(
                        row.locked() ? t("measures.months.locked") : t("measures.months.filed"),
                        report.author(),
                        "",
                        null))
                .orElse(Cell.of(t("measures.months.missing")));
    }

    private String value(Values.Course course) {
        var indicator = course.indicator();
        var now = course.values().stream()
                .filter(value -> value.month().equals(overview.month()))
                .findFirst();
        var written = now.map(value -> value.number()
                        .map(number -> indicator.unit().written(number))
                        .orElse(t("measures.value.fewer")))
                .orElse("–");
        return indicator.target().isEmpty()
                ? written
                : t(
                        "measures.months.of",
                        written,
                        indicator.unit().written(indicator.target().get()));
    }

    static String path(YearMonth month) {
        return "/measures/months/" + month;
    }

    /** {@return how many stand how, for the bar} */
    List<Share> shares() {
        return Share.of(overview.rows());
    }
}
