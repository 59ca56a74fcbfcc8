package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.Access.Ground;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class DeskTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;

    private final Cases cases = WORLD.bean(Cases.class);
    private final Desk desk = WORLD.bean(Desk.class);

    @AfterEach
    void backToFriday() {
        WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING);
    }

    @Test
    void whatCameAtNightIsWithTheNightAndTheDaySeesIt() {
        var report = WORLD.deliveredAtNight();
        assertThat(card(WORLD.duty, report).desk()).isEqualTo(new DeskMark(true, true));
        assertThat(card(WORLD.sara, report).desk().night()).isTrue();
        assertThat(WORLD.lists().incoming(WORLD.southernLeader))
                .extracting(Card::id)
                .doesNotContain(report.first());
        assertThat(WORLD.visit(WORLD.sara).get("/cases/incoming").text()).contains("Hos socialjouren");
    }

    @Test
    void theNightMeetsNothingOfWhatCameByDay() {
        var report = WORLD.delivered();
        assertThat(WORLD.lists().incoming(WORLD.duty)).extracting(Card::id).doesNotContain(report.first());
        assertThatThrownBy(() -> cases.read(WORLD.duty, report.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void somebodyAtTheDeskReadsItAndNobodyElseDoesItForThem() {
        var report = WORLD.deliveredAtNight();
        cases.read(WORLD.leader, report.id());
        assertThat(card(WORLD.duty, report).desk().unread()).isTrue();
        cases.read(WORLD.duty, report.id());
        cases.read(WORLD.secondDuty, report.id());
        assertThat(card(WORLD.duty, report).desk().unread()).isFalse();
        assertThat(card(WORLD.leader, report).desk().unread()).isFalse();
    }

    @Test
    void anUnreadReportSaysSoInRedAfterAQuarterOfAnHour() {
        var report = WORLD.deliveredAtNight();
        var jour = WORLD.visit(WORLD.duty);
        assertThat(row(jour.get("/cases/incoming").body(), report))
                .contains("Oläst")
                .doesNotContain("Oläst i");
        assertThat(jour.element("[role=status]").text())
                .containsPattern("\\d+ (anmälan är oläst|anmälningar är olästa)");
        WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING.plus(Duration.ofSeconds(25 * 60 + 40)));
        assertThat(row(jour.get("/cases/incoming").body(), report)).contains("Oläst i 25 minuter", "tag--red");
    }

    @Test
    void theNightWorksAndLeavesTheRestToTheDay() {
        var report = WORLD.deliveredAtNight();
        var jour = WORLD.visit(WORLD.duty).get("/intakes/" + report.id().value());
        jour.submit("form[action$=/take]", Map.of());
        cases.assess(
                WORLD.duty,
                WORLD.seen(WORLD.duty, report.first()),
                new NewAssessment(true, Set.of(Measure.OTHER), "Polisen är där."));
        jour.get("/intakes/" + report.id().value())
                .follow("Lämna till mottaget")
                .submit("form[action$=/leave]", Map.of());
        assertThat(jour.status()).isEqualTo(422);
        jour.submit("form[action$=/leave]", Map.of("words", "Ring skolan kl. 8."));
        assertThat(jour.text()).contains("Anmälan är lämnad till mottaget");

        assertThatThrownBy(() -> cases.read(WORLD.duty, report.first())).isInstanceOf(NotFound.class);
        assertThat(card(WORLD.sara, report).desk().night()).isFalse();
        assertThat(card(WORLD.sara, report).stage()).isEqualTo(Stage.Kind.PROTECTION_ASSESSED);
        assertThat(WORLD.visit(WORLD.omar)
                        .get("/intakes/" + report.id().value())
                        .text())
                .contains("Från socialjouren", "Ring skolan kl. 8.", "Dag Vik");
        cases.take(WORLD.sara, report.id());
        assertThat(cases.read(WORLD.sara, report.first()).handler()).isEqualTo("Sara Lind");
    }

    @Test
    void leavingTwiceHoldsOnceAndOtherWordsAreKept() {
        var report = WORLD.deliveredAtNight();
        desk.leave(WORLD.duty, report.id(), "Läs först.");
        desk.leave(WORLD.duty, report.id(), "Läs först.");
        assertThat(cases.read(WORLD.sara, report.id()).moves()).hasSize(1);

        var late = WORLD.visit(WORLD.secondDuty).get("/cases/incoming");
        late.post("/intakes/" + report.id().value() + "/leave", Map.of("words", "Mitt tillägg."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.element("textarea").text()).isEqualTo("Mitt tillägg.");
    }

    @Test
    void aColleaguesWorkIsLeftByTheColleagueOrFetchedByTheDaysLeader() {
        var report = WORLD.deliveredAtNight();
        cases.take(WORLD.duty, report.id());
        assertThatThrownBy(() -> desk.leave(WORLD.secondDuty, report.id(), "Jag lämnar."))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.text()).contains("Dag Vik"));
        assertThatThrownBy(() -> desk.leave(WORLD.sara, report.id(), "Jag hämtar."))
                .isInstanceOf(NotFound.class);
        assertThat(WORLD.visit(WORLD.leader)
                        .get("/intakes/" + report.id().value())
                        .text())
                .contains("Hämta från socialjouren");
        desk.leave(WORLD.leader, report.id(), "Vi tar den.");
        assertThat(card(WORLD.sara, report).handler()).isEmpty();
        assertThatThrownBy(() -> cases.read(WORLD.duty, report.first())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverIsBlockedCannotLeaveItEither() {
        var report = WORLD.deliveredAtNight();
        WORLD.bean(CaseAccess.class).declare(WORLD.duty, report.first(), Ground.OWN_DECLARATION);
        assertThatThrownBy(() -> desk.leave(WORLD.duty, report.id(), "Ord.")).isInstanceOf(NotFound.class);
    }

    private Card card(User user, CaseGiven.Delivered report) {
        return WORLD.lists().incoming(user).stream()
                .filter(card -> card.id().equals(report.first()))
                .findFirst()
                .orElseThrow();
    }

    private static String row(String body, CaseGiven.Delivered report) {
        int at = body.indexOf(report.id().value().toString());
        return body.substring(at, body.indexOf("</tr>", at));
    }
}
