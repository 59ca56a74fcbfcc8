package se.skyddsnat.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.skyddsnat.audit.LogGiven.TEACHER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.skyddsnat.db.Acting;
import se.skyddsnat.db.Area;
import se.skyddsnat.web.Refused;

class LogReviewTest {

    private static final Acting REVIEWER =
            new Acting(Area.AUDIT, UUID.randomUUID(), TEACHER.authority(), UUID.randomUUID(), "LOG_REVIEWER");
    private static final Acting NEIGHBOUR =
            new Acting(Area.SOCIAL, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "INTAKE_WORKER");
    private static final Search ALL = new Search(null, null, null);

    private static LogGiven given;

    @BeforeAll
    static void open() {
        given = new LogGiven();
    }

    @AfterAll
    static void close() {
        given.close();
    }

    @BeforeEach
    void empty() {
        given.empty();
    }

    @Test
    void reviewerSeesTheOwnAuthorityAndWhatBelongsToNone() {
        var own = write(TEACHER);
        write(NEIGHBOUR);
        var program = write(Acting.program(Area.FRAMEWORK));

        assertThat(subjects(ALL)).containsExactly(program, own);
    }

    @Test
    void readingTheLogIsLoggedWithWhatItShowed() {
        var shown = review(ALL.ofSubject(write(TEACHER)), List.of());

        var reading = review(ALL, List.of()).getFirst();

        assertThat(reading.look().action()).isEqualTo("audit.read-log");
        assertThat(reading.look().account()).isEqualTo(REVIEWER.account());
        assertThat(reading.subjects()).containsExactly(shown.getFirst().id());
        assertThat(reading.note()).isEqualTo("subject");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        for (int i = 0; i < 7; i++) {
            write(TEACHER);
        }
        var all = review(ALL.ofAccount(TEACHER.account()), List.of());
        var second =
                review(ALL.ofAccount(TEACHER.account()).olderThan(all.get(2).id()), List.of());

        assertThat(second).isEqualTo(all.subList(3, 7));
    }

    @Test
    void searchIsForOneAccountOrOneSubject() {
        var subject = write(TEACHER);
        write(Acting.program(Area.FRAMEWORK));
        write(TEACHER);

        assertThat(subjects(ALL.ofSubject(subject))).containsExactly(subject);
        assertThat(subjects(ALL.ofAccount(TEACHER.account()))).hasSize(2).contains(subject);
        assertThat(subjects(ALL.ofAccount(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void whatTheReviewerIsBlockedFromIsNotInTheLogEither() {
        var hidden = write(TEACHER);
        var shown = write(TEACHER);

        assertThat(review(ALL, List.of(hidden)))
                .flatExtracting(Logged::subjects)
                .containsExactly(shown);
    }

    @Test
    void refusalIsOnRecordWithItsPatternOnly() {
        var listener = new RefusalListener(given.log);

        listener.refused(new Refused("GET", "/reports/{id}", "NOT_FOUND", TEACHER));
        listener.refused(new Refused("POST", "/reports/{id:[0-9]+}", "CONFLICT", TEACHER));
        listener.refused(new Refused("Åsa".repeat(100), "unknown", "FORBIDDEN", TEACHER));

        assertThat(review(ALL.ofAccount(TEACHER.account()), List.of()))
                .extracting(each -> each.look().outcome(), each -> each.note().split("_", 2)[0])
                .containsExactly(
                        tuple(Outcome.REFUSED, "FORBIDDEN "),
                        tuple(Outcome.FAILED, "CONFLICT POST /reports/{id"),
                        tuple(Outcome.REFUSED, "NOT"));
    }

    @Test
    void pageOffersTheNextOneAndNamesColleagues() {
        write(TEACHER);
        write(TEACHER);
        write(TEACHER);
        var found = review(ALL, List.of());

        var page = LogPage.of(ALL, found, 2, Map.of(TEACHER.account(), "Amina Ek"));
        var last = LogPage.of(ALL, found, 3, Map.of());

        assertThat(page.events().rows()).hasSize(2);
        assertThat(page.events().rows().getFirst().cells().get(1).text()).isEqualTo("Amina Ek");
        assertThat(page.older()).isEqualTo("/log?before=" + found.get(1).id());
        assertThat(last.older()).isEmpty();
        assertThat(last.events().rows().getFirst().cells().get(1).text())
                .isEqualTo(String.valueOf(TEACHER.account()).substring(24));
    }

    private static UUID write(Acting acting) {
        var subject = UUID.randomUUID();
        given.work.as(acting, () -> given.log.record(LogEntry.permitted("concern.read-report", "report", subject)));
        return subject;
    }

    private static List<UUID> subjects(Search search) {
        return review(search, List.of()).stream()
                .filter(each -> !each.look().action().equals("audit.read-log"))
                .flatMap(each -> each.subjects().stream())
                .toList();
    }

    private static List<Logged> review(Search search, List<UUID> hidden) {
        return given.work.as(REVIEWER, () -> given.log.review(REVIEWER, search, hidden, 51));
    }
}
