package se.skyddsnat.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * Which measures of a month are shown; an empty choice leaves none out.
 *
 * @param board by its code
 * @param who the account that answers, or {@link #NOBODY}
 * @param state the name of a {@link State}
 */
record MonthFilter(String board, String who, String state) {

    static final String NOBODY = "nobody";

    /** What a month can be. */
    enum State {
        FILED,
        MISSING,
        LATE,
        LOCKED;

        private boolean is(MonthStore.Row row) {
            return switch (this) {
                case FILED -> row.report().isPresent();
                case MISSING -> row.report().isEmpty();
                case LATE ->
                    row.report()
                            .filter(report -> report.said().status() == MonthStatus.LATE)
                            .isPresent();
                case LOCKED -> row.locked();
            };
        }
    }

    static MonthFilter of(Map<String, String> asked) {
        return new MonthFilter(
                asked.getOrDefault("board", ""), asked.getOrDefault("who", ""), asked.getOrDefault("state", ""));
    }

    static MonthFilter none() {
        return new MonthFilter("", "", "");
    }

    boolean isNone() {
        return equals(none());
    }

    boolean shows(MonthStore.Row row) {
        var measure = row.measure();
        return (board.isEmpty() || board.equals(measure.boardCode()))
                && (who.isEmpty()
                        || who.equals(measure.account().map(UUID::toString).orElse(NOBODY)))
                && (state.isEmpty()
                        || Stream.of(State.values())
                                .anyMatch(each -> each.name().equals(state) && each.is(row)));
    }

    /** {@return what an address of the same choice ends with; empty for none} */
    String query() {
        var chosen = Stream.of(part("board", board), part("who", who), part("state", state))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return chosen.isEmpty() ? "" : "?" + chosen;
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + UriUtils.encode(value, UTF_8);
    }
}
