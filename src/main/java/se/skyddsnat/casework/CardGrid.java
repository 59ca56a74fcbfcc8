package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/** Cards as a worklist: initials, never names, and never a reason. */
final class CardGrid {

    private final LocalDate today;
    private final Function<Card, String> path;
    private final Function<Card, @Nullable Label> unread;

    private CardGrid(LocalDate today, Function<Card, String> path, Function<Card, @Nullable Label> unread) {
        this.today = today;
        this.path = path;
        this.unread = unread;
    }

    /** Each child leads to the report, which is what somebody takes. */
    static Grid toReports(List<Card> cards, Instant now, String caption, String empty) {
        return new CardGrid(
                        Formats.day(now),
                        card -> "/intakes/" + card.arrival().intake().value(),
                        card -> Unread.label(card, now))
                .grid(cards, caption, empty);
    }

    /** Each child leads to its own card. */
    static Grid toCases(List<Card> cards, LocalDate today, String caption, String empty) {
        return new CardGrid(today, card -> "/cases/" + card.id().value(), _ -> null).grid(cards, caption, empty);
    }

    /** The children of one report, on its own page: when and from where is said there already. */
    static Grid ofReport(List<Card> cards, LocalDate today, String caption) {
        var grid = new CardGrid(today, card -> "/cases/" + card.id().value(), _ -> null);
        return new Grid(
                caption,
                List.of(
                        Column.of(t("casework.list.child")),
                        Column.of(t("casework.list.due")),
                        Column.of(t("casework.list.handler")),
                        Column.of(t("casework.list.status"))),
                cards.stream().map(grid::shortRow).toList(),
                "");
    }

    /** The other children of a report, as a card's page shows them. */
    static Grid ofSiblings(List<Card> cards, LocalDate today) {
        var grid = new CardGrid(today, card -> "/cases/" + card.id().value(), _ -> null);
        return new Grid(
                t("casework.siblings.caption"),
                List.of(
                        Column.of(t("casework.list.child")),
                        Column.of(t("casework.list.due")),
                        Column.of(t("casework.list.status"))),
                cards.stream()
                        .map(card -> Grid.Row.of(grid.child(card), grid.due(card), grid.stage(card)))
                        .toList(),
                t("casework.siblings.none"));
    }

    private Grid grid(List<Card> cards, String caption, String empty) {
        return new Grid(
                caption,
                List.of(
                        Column.of(t("casework.list.child")),
                        Column.of(t("casework.list.due")),
                        Column.of(t("casework.list.arrived")),
                        Column.of(t("casework.list.from")),
                        Column.of(t("casework.list.handler")),
                        Column.of(t("casework.list.status"))),
                cards.stream().map(this::row).toList(),
                empty);
    }

    private Grid.Row row(Card card) {
        return new Grid.Row(
                List.of(
                        child(card),
                        due(card),
                        new Cell(Formats.isoMoment(card.arrival().at()), "", "", unread.apply(card)),
                        Cell.of(card.arrival().from()),
                        handler(card),
                        stage(card)),
                urgent(card));
    }

    private Grid.Row shortRow(Card card) {
        return new Grid.Row(List.of(child(card), due(card), handler(card), stage(card)), urgent(card));
    }

    private Cell child(Card card) {
        boolean danger = card.dangerNow() && card.stage() == Stage.Kind.RECEIVED;
        return new Cell(
                card.child().label(today),
                card.number(),
                path.apply(card),
                danger ? new Label(t("casework.list.danger"), Tone.RED) : null);
    }

    private Cell due(Card card) {
        var due = card.due();
        var closed = card.closedOn();
        return due == null
                ? Cell.of(closed == null ? "" : t("casework.closed", Formats.isoDate(closed)))
                : due(due.equals(card.courtDue()) ? "COURT" : card.stage().name(), due);
    }

    private boolean urgent(Card card) {
        var due = card.due();
        return due != null && !due.isAfter(today);
    }

    private static Cell handler(Card card) {
        return Cell.of(
                card.handler().isEmpty() ? t("casework.list.nobody") : card.handler(),
                card.desk().night() ? t("casework.desk.night") : "");
    }

    private Cell stage(Card card) {
        return new Cell("", more(card), "", StageLabel.of(card.stage()));
    }

    /** What waits for somebody beside the next step. */
    private String more(Card card) {
        var look = card.secondLookDue();
        return Stream.of(
                        card.waits() ? t("casework.list.waits") : "",
                        look == null
                                ? ""
                                : t(
                                        look.isBefore(today)
                                                ? "casework.gate.second.list.late"
                                                : "casework.gate.second.list"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private Cell due(String what, LocalDate due) {
        return new Cell(
                t("casework.due." + what),
                Formats.isoDate(due) + ", " + Formats.daysUntil(due, today),
                "",
                due.isBefore(today) ? new Label(t("casework.list.overdue"), Tone.RED) : null);
    }
}
