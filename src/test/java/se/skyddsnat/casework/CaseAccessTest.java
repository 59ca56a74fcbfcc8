package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.Access.Ground;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class CaseAccessTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;

    private final Cases cases = WORLD.bean(Cases.class);
    private final CaseAccess access = WORLD.bean(CaseAccess.class);

    @Test
    void untilItIsTakenTheUnitThatItCameToCanOpenIt() {
        var open = access.read(WORLD.sara, WORLD.delivered().first()).open();
        assertThat(open)
                .extracting(Access.Entitled::name)
                .contains("Sara Lind", "Omar Berg", "Lena Ek")
                .doesNotContain("Sven Ås", "Tove Holm");
        assertThat(open).extracting(Access.Entitled::rule).containsOnly("casework.rule.untaken");
    }

    @Test
    void afterThatTheOneWhoHasItAndWhoLeadsTheUnit() {
        var open = access.read(WORLD.sara, WORLD.taken().first()).open();
        assertThat(open).extracting(Access.Entitled::name).containsExactly("Lena Ek", "Sara Lind");
        assertThat(open)
                .extracting(Access.Entitled::rule)
                .containsExactly("casework.rule.leader", "casework.rule.taker");
    }

    @Test
    void whoHasLookedIsOnRecord() {
        var report = WORLD.taken();
        var looks = access.read(WORLD.leader, report.first());
        cases.read(WORLD.leader, report.first());
        assertThat(access.read(WORLD.leader, report.first()).looks())
                .hasSizeGreaterThan(looks.looks().size());
        assertThat(access.read(WORLD.leader, report.first()).names().values()).contains("Lena Ek");
    }

    @Test
    void aBlockedPersonMeetsTheReportByNoRoad() {
        var report = WORLD.delivered("Ronja Spärrtest");
        var number = cases.read(WORLD.sara, report.first()).number();
        access.block(WORLD.leader, report.first(), WORLD.omar.accountId(), Ground.DISQUALIFIED);

        assertThat(WORLD.lists().incoming(WORLD.omar))
                .extracting(Card::id)
                .doesNotContain(report.first(), report.second());
        assertThat(WORLD.lists().find(WORLD.omar, new Wanted.ByName("spärrtest")))
                .isEmpty();
        assertThat(WORLD.lists().find(WORLD.omar, new Wanted.ByNumber(new PersonalNumber(CaseGiven.NUMBER))))
                .extracting(Card::id)
                .doesNotContain(report.first());
        assertThat(WORLD.lists().find(WORLD.omar, new Wanted.ByCaseNumber(new Reference(number))))
                .isEmpty();
        assertThatThrownBy(() -> cases.read(WORLD.omar, report.first())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(WORLD.omar, report.second())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(WORLD.omar, report.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.identity(WORLD.omar, report.first())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.read(WORLD.omar, report.first())).isInstanceOf(NotFound.class);
    }

    @Test
    void aBlockedPersonIsNotToldThatAColleagueWasFirst() {
        var report = WORLD.taken();
        access.block(WORLD.leader, report.first(), WORLD.omar.accountId(), Ground.WISH_OF_PERSON);
        assertThatThrownBy(() -> cases.take(WORLD.omar, report.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseShowsABlockedPersonNothingEither() {
        var report = WORLD.delivered();
        access.block(WORLD.leader, report.first(), WORLD.omar.accountId(), Ground.DISQUALIFIED);
        for (var table : new String[] {
            "intake where id = :r", "case_file where intake_id = :r", "co_signature where intake_id = :r"
        }) {
            assertThat(WORLD.bean(se.skyddsnat.db.Work.class)
                            .as(
                                    WORLD.omar.acting(),
                                    () -> WORLD.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                                            .sql("select count(*) from casework." + table)
                                            .param("r", report.id().value())
                                            .query(Integer.class)
                                            .single()))
                    .isZero();
        }
    }

    @Test
    void whoDeclaresLosesTheCaseAtOnceAndItIsIncomingAgain() {
        var report = WORLD.taken();
        access.declare(WORLD.sara, report.second(), Ground.OWN_DECLARATION);
        assertThatThrownBy(() -> cases.read(WORLD.sara, report.first())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(WORLD.sara, report.id())).isInstanceOf(NotFound.class);
        assertThat(WORLD.lists().incoming(WORLD.omar)).extracting(Card::id).contains(report.first(), report.second());
        cases.take(WORLD.omar, report.id());
        assertThat(cases.read(WORLD.omar, report.first()).handler()).isEqualTo("Omar Berg");
    }

    @Test
    void aBlockIsLiftedByALeaderWhoIsNotBlocked() {
        var report = WORLD.delivered();
        access.block(WORLD.leader, report.first(), WORLD.omar.accountId(), Ground.DISQUALIFIED);
        assertThatThrownBy(() -> access.lift(WORLD.sara, report.first(), WORLD.omar.accountId()))
                .isInstanceOf(NotFound.class);
        assertThat(access.read(WORLD.leader, report.first()).blocks())
                .extracting(Access.Block::name)
                .containsExactly("Omar Berg");
        access.lift(WORLD.leader, report.first(), WORLD.omar.accountId());
        assertThat(cases.read(WORLD.omar, report.first()).id()).isEqualTo(report.first());
    }

    @Test
    void somebodyMustBeLeftWhoCanHaveTheReport() {
        var report = WORLD.delivered();
        access.block(WORLD.leader, report.first(), WORLD.omar.accountId(), Ground.DISQUALIFIED);
        access.block(WORLD.leader, report.first(), WORLD.sara.accountId(), Ground.DISQUALIFIED);
        assertThatThrownBy(() -> access.declare(WORLD.leader, report.first(), Ground.DISQUALIFIED))
                .isInstanceOf(Conflict.class);
    }
}
