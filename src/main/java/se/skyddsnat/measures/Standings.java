package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Tone;

/**
 * How measures stand today: by their latest month, or by their last day where nobody has filed one.
 *
 * @param byCode of those that somebody has filed a month of
 */
record Standings(Map<String, Standing> byCode, LocalDate today) {

    Optional<Standing> find(Item measure) {
        return Optional.ofNullable(byCode.get(measure.code()));
    }

    boolean late(Item measure) {
        return find(measure).map(Standing::late).orElseGet(() -> past(measure));
    }

    Label state(Item measure) {
        return find(measure)
                .map(standing -> standing.status().label())
                .orElseGet(() -> past(measure)
                        ? new Label(t("measures.board.state.past"), Tone.RED)
                        : new Label(t("measures.board.state.unreported"), Tone.GREY));
    }

    Cell lately(Item measure) {
        return find(measure)
                .map(standing -> standing.words().isEmpty()
                        ? Cell.of(MonthText.words(standing.month()))
                        : Cell.of(standing.words(), MonthText.words(standing.month()))
                                .asTyped())
                .orElse(Cell.of(""));
    }

    Cell cause(Item measure) {
        return find(measure)
                .map(Standing::cause)
                .filter(cause -> !cause.isEmpty())
                .map(Cell::typed)
                .orElseGet(() -> Cell.of(t("measures.board.noCause")));
    }

    Cell plan(Item measure) {
        return Cell.typed(find(measure).map(Standing::plan).orElse(""));
    }

    private boolean past(Item measure) {
        return measure.body().day("due").filter(due -> due.isBefore(today)).isPresent();
    }
}
