package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Grid.Row;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/**
 * The board's page: all measures that an audit led to, what is late, what has changed, what each recommendation rests on,
 * and what was assigned and paid.
 */
final class BoardReport {

    /** The fields through which an audit leads to what is done. */
    private static final Set<String> REASONS = Set.of("follows", "matter", "serves", "decision", "assignment");

    private final Register register;
    private final Words words;
    private final Item audit;
    private final Map<String, Standing> standings;
    private final LocalDate today;

    private BoardReport(Register register, Item audit, Map<String, Standing> standings, LocalDate today) {
        this.register = register;
        this.words = new Words(register.byCode());
        this.audit = audit;
        this.standings = standings;
        this.today = today;
    }

    /**
     * @param standings how each measure stands by its latest month, by code
     * @param changed versions written since the first day of the month before
     */
    static Report of(
            Register register, Item audit, Map<String, Standing> standings, List<Entry> changed, LocalDate today) {
        return new BoardReport(register, audit, standings, today).report(changed);
    }

    /** {@return the measures that lead back to an audit: over its recommendations, or over what was assigned because of it} */
    static List<Item> measures(Register register, Item audit) {
        return led(register, audit, Kind.MEASURE);
    }

    /** {@return the things of a kind that an audit led to, in the order of the register} */
    private static List<Item> led(Register register, Item audit, Kind kind) {
        var found = new HashSet<Item>();
        var waiting = new ArrayDeque<Item>(List.of(audit));
        while (!waiting.isEmpty()) {
            register.pointing(waiting.remove().code(), REASONS).stream()
                    .filter(found::add)
                    .forEach(waiting::add);
        }
        return register.items(kind).stream().filter(found::contains).toList();
    }

    private Report report(List<Entry> changed) {
        var measures = measures(register, audit);
        var late = measures.stream().filter(this::late).toList();
        var counts = measures.stream()
                .map(measure -> state(measure).text())
                .collect(Collectors.groupingBy(text -> text, LinkedHashMap::new, Collectors.counting()));
        return new Report(
                t("measures.board.title"),
                t(
                        "measures.board.lead",
                        words.name(audit),
                        today,
                        measures.size(),
                        counts.entrySet().stream()
                                .map(each -> t("measures.board.count", each.getValue(), each.getKey()))
                                .collect(Collectors.joining(", "))),
                List.of(
                        new Report.Part(t("measures.board.measures"), "", measures(measures)),
                        new Report.Part(t("measures.board.late"), "", late(late)),
                        new Report.Part(
                                t("measures.board.recommendations"),
                                t("measures.board.recommendations.lead"),
                                recommendations(measures)),
                        new Report.Part(t("measures.board.changed"), "", changed(changed)),
                        new Report.Part(t("measures.board.assignments"), "", assignments()),
                        new Report.Part(t("measures.board.money"), "", money())));
    }

    private Grid measures(List<Item> measures) {
        return grid(
                "measures.board.measures",
                measures.stream()
                        .map(measure -> new Row(
                                List.of(
                                        link(measure),
                                        Cell.of(
                                                words.named(measure.body().text("board")),
                                                measure.body().text("responsible")),
                                        due(measure),
                                        new Cell("", "", "", state(measure)),
                                        Cell.of(lately(measure, Standing::words))),
                                late(measure)))
                        .toList(),
                "thing",
                "board",
                "due",
                "state",
                "lately");
    }

    private Grid late(List<Item> late) {
        return grid(
                "measures.board.late",
                late.stream()
                        .map(measure -> Row.of(
                                link(measure),
                                due(measure),
                                Cell.of(cause(measure)),
                                Cell.of(lately(measure, Standing::plan))))
                        .toList(),
                "thing",
                "due",
                "cause",
                "plan");
    }

    private Grid recommendations(List<Item> measures) {
        return grid(
                "measures.board.recommendations",
                register.pointing(Kind.RECOMMENDATION, "matter", audit.code()).stream()
                        .map(recommendation -> recommendation(recommendation, measures))
                        .toList(),
                "recommendation",
                "positions",
                "serving",
                "evidence");
    }

    private Row recommendation(Item recommendation, List<Item> measures) {
        var serving = measures.stream()
                .filter(measure -> measure.body().texts("serves").contains(recommendation.code()))
                .toList();
        long indicators = serving.stream()
                .mapToLong(measure -> register.pointing(Kind.INDICATOR, "measure", measure.code())
                        .size())
                .sum();
        long reported =
                serving.stream().filter(measure -> standing(measure) != null).count();
        return new Row(
                List.of(
                        link(recommendation),
                        Cell.of(register.pointing(Kind.POSITION, "on", recommendation.code()).stream()
                                .map(words::name)
                                .collect(Collectors.joining(". "))),
                        Cell.of(serving.stream().map(words::name).collect(Collectors.joining(", "))),
                        serving.isEmpty()
                                ? Cell.tag(t("measures.board.noMeasure"), Tone.YELLOW)
                                : indicators + reported == 0
                                        ? Cell.tag(t("measures.board.noEvidence"), Tone.YELLOW)
                                        : Cell.of(t("measures.board.evidence", indicators, reported, serving.size()))),
                serving.isEmpty());
    }

    private Grid changed(List<Entry> changed) {
        return grid(
                "measures.board.changed",
                changed.stream()
                        .map(entry -> Row.of(
                                new Cell(
                                        words.name(entry.item()),
                                        Words.one(entry.item().kind()),
                                        Thing.path(entry.item().code()),
                                        null),
                                Cell.of(t("measures.thing.version", entry.number())),
                                Cell.of(Formats.isoDate(Formats.day(entry.at())), entry.author())))
                        .toList(),
                "thing",
                "version",
                "when");
    }

    private Grid assignments() {
        return grid(
                "measures.board.assignments",
                led(register, audit, Kind.ASSIGNMENT).stream()
                        .map(item -> Row.of(
                                link(item),
                                Cell.of(item.body().texts("boards").stream()
                                        .map(words::named)
                                        .collect(Collectors.joining(", "))),
                                due(item),
                                Cell.of(
                                        item.body().has("reportTo")
                                                ? words.named(item.body().text("reportTo"))
                                                : "")))
                        .toList(),
                "thing",
                "boards",
                "due",
                "reportTo");
    }

    private Grid money() {
        return grid(
                "measures.board.money",
                led(register, audit, Kind.FUNDING).stream()
                        .map(item -> Row.of(
                                Cell.link(words.named(item.body().text("assignment")), Thing.path(item.code())),
                                Cell.of(item.body().text("year")),
                                Cell.of(Words.money(item.body().whole("amount").orElse(0L))),
                                Cell.of(item.body()
                                        .whole("used")
                                        .map(Words::money)
                                        .orElse(t("measures.board.unknown")))))
                        .toList(),
                "thing",
                "year",
                "amount",
                "used");
    }

    private boolean late(Item measure) {
        var standing = standing(measure);
        return standing != null
                ? standing.late()
                : measure.body().day("due").filter(due -> due.isBefore(today)).isPresent();
    }

    private Label state(Item measure) {
        var standing = standing(measure);
        if (standing != null) {
            return standing.label();
        }
        return late(measure)
                ? new Label(t("measures.board.state.past"), Tone.RED)
                : new Label(t("measures.board.state.unreported"), Tone.GREY);
    }

    private String cause(Item measure) {
        var cause = lately(measure, Standing::cause);
        return cause.isEmpty() ? t("measures.board.noCause") : cause;
    }

    private String lately(Item measure, Function<Standing, String> said) {
        var standing = standing(measure);
        return standing == null ? "" : said.apply(standing);
    }

    private @Nullable Standing standing(Item measure) {
        return standings.get(measure.code());
    }

    private Cell due(Item item) {
        return Cell.of(item.body()
                .day("due")
                .map(Formats::isoDate)
                .orElse(item.body().truth("recurring") ? t("measures.board.recurring") : ""));
    }

    private Cell link(Item item) {
        return Cell.link(words.name(item), Thing.path(item.code()));
    }

    private static Grid grid(String name, List<Row> rows, String... columns) {
        return new Grid(
                t(name),
                List.of(columns).stream()
                        .map(column -> Column.of(t("measures.board.column." + column)))
                        .toList(),
                rows,
                t(name + ".none"));
    }
}
