package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Option;

/** What is made of the register for those who read it: the board's page and a board's answer. */
@Component
class Reports {

    private final Measures measures;
    private final RegisterStore store;
    private final StandingStore months;
    private final AuditLog audit;
    private final ArchiveStore tables;
    private final ReportPdf pdf;
    private final Clock clock;

    Reports(
            Measures measures,
            RegisterStore store,
            StandingStore months,
            AuditLog audit,
            ArchiveStore tables,
            ReportPdf pdf,
            Clock clock) {
        this.measures = measures;
        this.store = store;
        this.months = months;
        this.audit = audit;
        this.tables = tables;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** @param code of an audit; empty chooses the latest */
    BoardPage board(User user, String code) {
        return measures.steering(user, () -> {
            audit.record(LogEntry.permitted("measures.board", "item"));
            var register = store.register();
            var audits = register.items(Kind.MATTER).stream()
                    .filter(item -> item.body().text("kind").equals("AUDIT"))
                    .sorted(Comparator.comparing((Item item) -> item.body().text("date"))
                            .reversed())
                    .toList();
            var chosen = code.isEmpty()
                    ? audits.stream().findFirst()
                    : audits.stream().filter(item -> item.code().equals(code)).findFirst();
            if (chosen.isEmpty()) {
                if (!code.isEmpty()) {
                    throw new NotFound();
                }
                return new BoardPage(
                        new Report(t("measures.board.title"), t("measures.board.nothing"), List.of()), List.of(), "");
            }
            var words = new Words(register.byCode());
            return new BoardPage(
                    BoardReport.of(register, chosen.get(), months.standings(), changed(), measures.today()),
                    audits.stream()
                            .map(item -> Option.of(
                                    item.code(),
                                    Stream.of(words.name(item), item.body().text("registry"))
                                            .filter(part -> !part.isEmpty())
                                            .collect(Collectors.joining(", "))))
                            .toList(),
                    chosen.get().code());
        });
    }

    Report response(User user, String code, String board) {
        return measures.steering(user, () -> {
            audit.record(LogEntry.permitted("measures.response", "item").noting(board));
            var register = store.register();
            var about = register.find(code)
                    .filter(item -> item.kind() == Kind.MATTER)
                    .orElseThrow(NotFound::new);
            var answers = register.find(board)
                    .filter(item -> item.kind() == Kind.BOARD)
                    .orElseThrow(NotFound::new);
            return ResponseReport.of(register, about, answers, months.standings(), measures.today());
        });
    }

    WhoPage who(User user) {
        return measures.steering(user, () -> {
            audit.record(LogEntry.permitted("measures.who", "item"));
            return WhoPage.of(store.register());
        });
    }

    /** {@return the whole of the register with its history, and the board's page, in one file with checksums} */
    byte[] archive(User user, String address) {
        var board = pdf.write(board(user, "").report(), address);
        return measures.steering(user, () -> {
            audit.record(LogEntry.permitted("measures.archive", "item"));
            var items = store.register().items();
            return new Archive(clock.instant())
                    .add("register.yaml", RegisterWriter.write(items))
                    .history(store.history())
                    .tables(items)
                    .months(tables)
                    .add("laget.pdf", board)
                    .zip();
        });
    }

    /** Since the first day of the month before this one. */
    private List<Entry> changed() {
        LocalDate since = measures.today().withDayOfMonth(1).minusMonths(1);
        return store.since(since.atStartOfDay(Formats.ZONE).toInstant());
    }
}
