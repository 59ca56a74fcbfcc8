package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Grid.Column;
import se.skyddsnat.web.Grid.Row;

/** A board's formal response or report-back as a draft: under each recommendation what the register holds, each with its row. */
final class ResponseReport {

    private ResponseReport() {}

    static Report of(Register register, Item audit, Item board, Map<String, Standing> standings, LocalDate today) {
        var words = new Words(register.byCode());
        return new Report(
                t("measures.response.title", words.name(audit)),
                t("measures.response.lead", words.name(board), audit.body().text("registry"), today),
                Stream.concat(Stream.of(audit), register.pointing(Kind.RECOMMENDATION, "matter", audit.code()).stream())
                        .map(about -> part(register, words, about, board, standings))
                        .toList());
    }

    private static Report.Part part(
            Register register, Words words, Item about, Item board, Map<String, Standing> standings) {
        var wordings = about.body().rows("wordings");
        var rows = Stream.concat(
                        register.pointing(Kind.POSITION, "on", about.code()).stream()
                                .filter(item -> item.body().text("board").equals(board.code()))
                                .map(item -> Row.of(
                                        Cell.link(words.name(item), Thing.path(item.code())),
                                        Cell.of(item.body().text("words")),
                                        Cell.of(Words.code("state", item.body().text("state"))))),
                        register.pointing(Kind.MEASURE, "serves", about.code()).stream()
                                .filter(item -> item.body().text("board").equals(board.code()))
                                .map(item -> measure(words, item, standings)))
                .toList();
        return new Report.Part(
                words.name(about),
                wordings.isEmpty() ? "" : wordings.getLast().text("text"),
                new Grid(
                        words.name(about),
                        List.of(
                                Column.of(t("measures.response.row")),
                                Column.of(t("measures.response.words")),
                                Column.of(t("measures.response.state"))),
                        rows,
                        t("measures.response.none")));
    }

    private static Row measure(Words words, Item item, Map<String, Standing> standings) {
        var standing = standings.get(item.code());
        return Row.of(
                Cell.link(words.name(item), Thing.path(item.code())),
                Cell.of(item.body().text("goal")),
                standing == null
                        ? Cell.of(item.body()
                                .day("due")
                                .map(due -> t("measures.response.due", Formats.isoDate(due)))
                                .orElse(""))
                        : new Cell(standing.said(), "", "", standing.status().label()));
    }
}
