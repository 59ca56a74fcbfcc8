package se.skyddsnat.audit;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Grid;
import se.skyddsnat.web.Grid.Cell;
import se.skyddsnat.web.Label;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Tone;

/**
 * Events of the log, newest first.
 *
 * @param all the path to the log without the search; empty when nothing is searched for
 * @param older the path to the next page; empty on the last
 */
record LogPage(Grid events, String all, String older) implements Page {

    static LogPage of(Search search, List<Logged> found, int rows, Map<UUID, String> names) {
        var shown = found.subList(0, Math.min(rows, found.size()));
        return new LogPage(
                new Grid(
                        t(search.isNarrow() ? "audit.found" : "audit.events"),
                        List.of(
                                Grid.Column.of(t("audit.at")),
                                Grid.Column.of(t("audit.who")),
                                Grid.Column.of(t("audit.what")),
                                Grid.Column.of(t("audit.subject"))),
                        shown.stream().map(each -> row(search, each, names)).toList(),
                        t("audit.none")),
                search.isNarrow() ? "/log" : "",
                found.size() > rows ? search.olderThan(shown.getLast().id()).path() : "");
    }

    @Override
    public String title() {
        return t("audit.title");
    }

    @Override
    public boolean wide() {
        return true;
    }

    private static Grid.Row row(Search search, Logged event, Map<UUID, String> names) {
        var look = event.look();
        return Grid.Row.of(
                Cell.of(Formats.isoMoment(look.at())),
                who(search, look.account(), names, look.roleInWords()),
                new Cell(look.actionInWords(), event.note(), "", label(look.outcome())),
                subjects(search, event));
    }

    private static Cell who(Search search, @Nullable UUID account, Map<UUID, String> names, String role) {
        return account == null
                ? Cell.of(t("audit.program"))
                : new Cell(
                        names.getOrDefault(account, code(account)),
                        role,
                        search.ofAccount(account).path(),
                        null);
    }

    private static @Nullable Label label(Outcome outcome) {
        return switch (outcome) {
            case PERMITTED -> null;
            case REFUSED -> new Label(t("audit.outcome.REFUSED"), Tone.YELLOW);
            case FAILED -> new Label(t("audit.outcome.FAILED"), Tone.GREY);
        };
    }

    private static Cell subjects(Search search, Logged event) {
        return switch (event.subjects().size()) {
            case 0 -> Cell.of("");
            case 1 -> {
                var subject = event.subjects().getFirst();
                yield Cell.link(code(subject), search.ofSubject(subject).path());
            }
            default -> Cell.of(t("audit.subjects", event.subjects().size()));
        };
    }

    /** The end of an id tells it from others; its beginning is a time. */
    private static String code(UUID id) {
        return id.toString().substring(24);
    }
}
