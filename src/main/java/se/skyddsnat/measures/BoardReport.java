package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Grid.Row;
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
    private final Standings standings;
    private final Set<String> led;

    private BoardReport(Register register, Item audit, Standings standings) {
        this.register = register;
        this.words = new Words(register.byCode());
        this.audit = audit;
        this.standings = standings;
        led = led(register, audit);
    }

    /**
     * @param standings how each measure stands by its latest month, by code
     * @param changed versions written since the first day of the month before
     */
    static Report of(
            Register register, Item audit, Map<String, Standing> standings, List<Entry> changed, LocalDate today) {
        return new BoardReport(register, audit, new Standings(standings, today)).report(changed);
    }

    /** {@return the measures that lead back to an audit: over its recommendations, or over what was assigned because of it} */
    static List<Item> measures(Register register, Item audit) {
        return of(Kind.MEASURE, register, led(register, audit));
    }

    private static List<Item> of(Kind kind, Register register, Set<String> codes) {
        return register.items(kind).stream()
                .filter(item -> codes.contains(item.code()))
                .toList();
    }

    /** {@return the codes of all that an audit led to} */
    private static Set<String> led(Register register, Item audit) {
        var found = new HashSet<String>();
        var waiting = new ArrayDeque<String>(List.of(audit.code()));
        while (!waiting.isEmpty()) {
            for (var item : register.pointing(waiting.remove(), REASONS)) {
                if (found.add(item.code())) {
                    waiting.add(item.code());
                }
            }
        }
        return found;
    }

    private Report report(List<Entry> changed) {
        var measures = of(Kind.MEASURE, register, led);
        var late = measures.stream().filter(standings::late).toList();
        var counts = measures.stream()
                .map(measure -> standings.state(measure).text())
                .collect(Collectors.groupingBy(text -> text, LinkedHashMap::new, Collectors.counting()));
        return new Report(
                t("measures.board.title"),
                t(
                        "measures.board.lead",
                        words.name(audit),
                        standings.today(),
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
                                recommendations()),
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
                                        Cell.typed(
                                                words.named(measure.body().text("board")),
                                                measure.body().text("responsible")),
                                        due(measure),
                                        new Cell("", "", "", standings.state(measure)),
                                        standings.lately(measure)),
                                standings.late(measure)))
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
                        .map(measure ->
                                Row.of(link(measure), due(measure), standings.cause(measure), standings.plan(measure)))
                        .toList(),
                "thing",
                "due",
                "cause",
                "plan");
    }

    private Grid recommendations() {
        return grid(
                "measures.board.recommendations",
                register.pointing(Kind.RECOMMENDATION, "matter", audit.code()).stream()
                        .map(this::recommendation)
                        .toList(),
                "recommendation",
                "positions",
                "serving",
                "evidence");
    }

    private Row recommendation(Item recommendation) {
        var serving = register.pointing(Kind.MEASURE, "serves", recommendation.code());
        long indicators = serving.stream()
                .mapToLong(measure -> register.pointing(Kind.INDICATOR, "measure", measure.code())
                        .size())
                .sum();
        long reported = serving.stream()
                .filter(measure -> standings.find(measure).isPresent())
                .count();
        return new Row(
                List.of(
                        link(recommendation),
                        Cell.of(register.pointing(Kind.POSITION, "on", recommendation.code()).stream()
                                .map(words::name)
                                .collect(Collectors.joining(". "))),
                        Cell.typed(serving.stream().map(words::name).collect(Collectors.joining(", "))),
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
                                words.cell(entry.item(), true),
                                entry.withdrawn()
                                        ? Cell.tag(t("measures.thing.gone"), Tone.YELLOW)
                                        : Cell.of(t("measures.thing.version", entry.number())),
                                Cell.of(Formats.isoDate(Formats.day(entry.at())), entry.author())))
                        .toList(),
                "thing",
                "version",
                "when");
    }

    private Grid assignments() {
        return grid(
                "measures.board.assignments",
                of(Kind.ASSIGNMENT, register, led).stream()
                        .map(item -> Row.of(
                                link(item),
                                Cell.typed(item.body().texts("boards").stream()
                                        .map(words::named)
                                        .collect(Collectors.joining(", "))),
                                due(item),
                                Cell.typed(
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
                of(Kind.FUNDING, register, led).stream()
                        .map(item -> Row.of(
                                Cell.link(words.named(item.body().text("assignment")), Thing.path(item.code()))
                                        .asTyped(),
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

    private Cell due(Item item) {
        return Cell.of(
                item.body().has("due") || !item.body().truth("recurring")
                        ? item.body().text("due")
                        : t("measures.board.recurring"));
    }

    private Cell link(Item item) {
        return words.cell(item, false);
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
