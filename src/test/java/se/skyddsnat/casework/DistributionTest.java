package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.access.Access.Ground;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Invalid;
import se.skyddsnat.web.NotFound;

class DistributionTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final NewAssessment SAFE = new NewAssessment(false, Set.of(), "Barnet är hos mormor.");

    private final Distribution distribution = WORLD.bean(Distribution.class);
    private final Cases cases = WORLD.bean(Cases.class);

    @Test
    void whoLeadsGivesAReportToAWorkerWhoHasAllItsChildrenThen() {
        var report = WORLD.delivered();
        give(report, WORLD.omar, "");
        assertThat(cases.read(WORLD.omar, report.first()).handler()).isEqualTo("Omar Berg");
        assertThat(WORLD.lists().taken(WORLD.omar)).extracting(Card::id).contains(report.first(), report.second());
        assertThatThrownBy(() -> cases.read(WORLD.sara, report.first())).isInstanceOf(NotFound.class);
        assertThat(WORLD.visit(WORLD.omar)
                        .get("/intakes/" + report.id().value())
                        .text())
                .contains("Fördelad till Omar Berg", "Lena Ek");
    }

    @Test
    void handingOverSaysWhyAndIsAppended() {
        var report = WORLD.taken();
        var due = cases.read(WORLD.sara, report.first()).clocks();
        var page = WORLD.visit(WORLD.leader).get("/intakes/" + report.id().value());
        page.follow("Lämna över anmälan").submit("form[action$=/give]", Map.of("to", id(WORLD.omar)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Skriv varför anmälan lämnas över");
        assertThat(page.element("input[name=to][checked]").val()).isEqualTo(id(WORLD.omar));

        page.submit("form[action$=/give]", Map.of("to", id(WORLD.omar), "words", "Sara är sjuk."));
        assertThat(page.text()).contains("Anmälan är fördelad", "Från Sara Lind till Omar Berg", "Sara är sjuk.");
        assertThat(cases.read(WORLD.omar, report.first()).clocks()).isEqualTo(due);
        assertThatThrownBy(() -> cases.read(WORLD.sara, report.id())).isInstanceOf(NotFound.class);

        give(report, WORLD.sara, "Sara är tillbaka.");
        assertThat(cases.read(WORLD.sara, report.id()).givings())
                .extracting(Intake.Given::to)
                .containsExactly("Omar Berg", "Sara Lind");
    }

    @Test
    void givingTwiceIsGivingOnceAndAStalePageIsRefused() {
        var report = WORLD.delivered();
        var stale = new NewGiving(WORLD.omar.accountId(), "", "");
        distribution.give(WORLD.leader, report.id(), stale);
        distribution.give(WORLD.leader, report.id(), stale);
        assertThat(cases.read(WORLD.omar, report.id()).givings()).hasSize(1);
        assertThatThrownBy(() -> distribution.give(
                        WORLD.leader, report.id(), new NewGiving(WORLD.sara.accountId(), "", "Till Sara.")))
                .isInstanceOf(Conflict.class);

        var late = WORLD.visit(WORLD.leader).get("/cases/incoming");
        late.post(
                "/intakes/" + report.id().value() + "/give",
                Map.of("to", id(WORLD.sara), "seen", "", "words", "Mitt skäl."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.element("textarea").text()).isEqualTo("Mitt skäl.");
    }

    @Test
    void nobodyHandsOverWithoutAWordNotEvenPastTheForm() {
        var report = WORLD.taken();
        assertThatThrownBy(() -> give(report, WORLD.omar, " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> WORLD.behind
                        .sql("""
                                insert into casework.giving (authority_id, id, case_id, from_account_id, to_account_id,
                                    to_unit_id, words, at, author_id)
                                select authority_id, uuidv7(), id, assignee_id, ?, unit_id, '', now(), assignee_id
                                from casework.case_file where id = ?
                                """)
                        .params(WORLD.omar.account(), report.first().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("handed_over_says_why");
    }

    @Test
    void whoIsBlockedIsNotOfferedAndIsGivenNothing() {
        var report = WORLD.delivered();
        WORLD.bean(CaseAccess.class).block(WORLD.leader, report.first(), WORLD.omar.accountId(), Ground.DISQUALIFIED);
        assertThat(distribution.read(WORLD.leader, report.id()).workers())
                .extracting(Worker::name)
                .containsExactly("Sara Lind");
        assertThatThrownBy(() -> give(report, WORLD.omar, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyOfAnotherUnitIsOfferedAndNoOtherLeaderGives() {
        var report = WORLD.delivered();
        assertThat(distribution.read(WORLD.leader, report.id()).workers())
                .extracting(Worker::account)
                .containsExactlyInAnyOrder(WORLD.sara.accountId(), WORLD.omar.accountId());
        for (var user : List.of(WORLD.southernLeader, WORLD.sara, WORLD.duty)) {
            assertThatThrownBy(() -> distribution.read(user, report.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> distribution.give(user, report.id(), new NewGiving(WORLD.sara.accountId(), "", "")))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> give(report, WORLD.duty, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void theLoadIsInNumbersAndTellsNothingOfAChild() {
        var before = distribution.load(WORLD.leader).burden().of(WORLD.sara.accountId());
        var report = WORLD.taken();
        cases.assess(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), SAFE);
        cases.decide(
                WORLD.sara,
                WORLD.seen(WORLD.sara, report.first()),
                new NewDecision(Outcome.OPENED, "Uppgifter om våld."));
        var after = distribution.load(WORLD.leader).burden().of(WORLD.sara.accountId());
        assertThat(after).isEqualTo(before.plus(new Load(1, 1, 0, 1)));
        assertThat(WORLD.visit(WORLD.leader).get("/cases/load").text())
                .contains("Sara Lind", "Omar Berg", "Förhandsbedömningar")
                .doesNotContain("A.K", "Sami", "Amira");
        assertThat(distribution.load(WORLD.southernLeader).burden().shares()).isEmpty();
    }

    @Test
    void forALeaderWhoIsBlockedTheNumbersAreAsIfTheReportWereNotThere() {
        var before = distribution.load(WORLD.leader);
        var taken = WORLD.taken();
        var untaken = WORLD.delivered();
        assertThat(distribution.load(WORLD.leader)).isNotEqualTo(before);
        for (var report : List.of(taken, untaken)) {
            WORLD.bean(CaseAccess.class).declare(WORLD.leader, report.first(), Ground.OWN_DECLARATION);
            assertThatThrownBy(() -> distribution.read(WORLD.leader, report.id()))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(distribution.load(WORLD.leader)).isEqualTo(before);
    }

    @Test
    void whoDoesNotLeadSeesNoLoad() {
        assertThatThrownBy(() -> distribution.load(WORLD.sara)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> distribution.load(WORLD.teacher)).isInstanceOf(Forbidden.class);
    }

    @Test
    void anOpenedInvestigationIsOnItsListAndNothingElseIs() {
        var report = WORLD.taken();
        cases.assess(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), SAFE);
        assertThat(WORLD.lists().investigations(WORLD.sara, 1))
                .extracting(Card::id)
                .doesNotContain(report.first());
        cases.decide(
                WORLD.sara,
                WORLD.seen(WORLD.sara, report.first()),
                new NewDecision(Outcome.OPENED, "Uppgifter om våld."));
        for (var user : List.of(WORLD.sara, WORLD.leader)) {
            assertThat(WORLD.lists().investigations(user, 1))
                    .allMatch(card -> card.stage() == Stage.Kind.OPENED)
                    .extracting(Card::id)
                    .contains(report.first());
        }
        for (var user : List.of(WORLD.omar, WORLD.southernLeader, WORLD.duty)) {
            assertThat(WORLD.lists().investigations(user, 1))
                    .extracting(Card::id)
                    .doesNotContain(report.first());
        }
        assertThat(WORLD.visit(WORLD.sara).get("/cases/investigations").text())
                .contains("A.K", "2027-03-20")
                .doesNotContain("våld", "Våld");
    }

    private void give(CaseGiven.Delivered report, User to, String words) {
        distribution.give(
                WORLD.leader,
                report.id(),
                new NewGiving(
                        to.accountId(),
                        Givable.holding(
                                distribution.read(WORLD.leader, report.id()).holders()),
                        words));
    }

    private static String id(User user) {
        return user.account().toString();
    }
}
