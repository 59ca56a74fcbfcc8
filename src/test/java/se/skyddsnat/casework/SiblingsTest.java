package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.Access.Ground;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class SiblingsTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final NewChild BABY = new NewChild("Lillan", null, null, 2026);

    private final Siblings siblings = WORLD.bean(Siblings.class);
    private final Persons persons = WORLD.bean(Persons.class);
    private final Cases cases = WORLD.bean(Cases.class);

    @AfterEach
    void setTheClockBack() {
        WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING);
    }

    @Test
    void anotherChildGetsACardAndClocksOfItsOwnFromNow() {
        var report = WORLD.taken();
        WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING.plus(Duration.ofDays(3)));
        siblings.add(WORLD.sara, seen(report.first()), BABY);
        var added = cases.read(WORLD.sara, report.id()).children().getLast();
        var file = cases.read(WORLD.sara, added.id());
        assertThat(file.child().number()).isEqualTo(3);
        assertThat(file.handler()).isEqualTo("Sara Lind");
        assertThat(file.clocks().protection()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(file.clocks().decision()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(file.reasons().entries())
                .as("nothing is copied from the other cards")
                .isEmpty();
    }

    @Test
    void aSecondClickMakesOneCard() {
        var report = WORLD.taken();
        var seen = seen(report.first());
        siblings.add(WORLD.sara, seen, BABY);
        siblings.add(WORLD.sara, seen, BABY);
        assertThat(cases.read(WORLD.sara, report.id()).children()).hasSize(3);
    }

    @Test
    void whoIsBlockedFromTheReportIsBlockedFromTheNewCardToo() {
        var report = WORLD.taken();
        WORLD.bean(CaseAccess.class).block(WORLD.leader, report.first(), WORLD.omar.accountId(), Ground.DISQUALIFIED);
        siblings.add(WORLD.sara, seen(report.first()), BABY);
        var added = cases.read(WORLD.sara, report.id()).children().getLast().id();
        assertThat(WORLD.lists().find(WORLD.omar, new Wanted.ByName("Lillan")))
                .extracting(Card::id)
                .doesNotContain(added);
        assertThatThrownBy(() -> cases.read(WORLD.omar, added)).isInstanceOf(NotFound.class);
    }

    @Test
    void siblingsAreKnownFromBothSidesAndProposedInTheNextReport() {
        var number = WORLD.freshNumber();
        var report = WORLD.delivered("Nora Syskon", number);
        cases.take(WORLD.sara, report.id());
        persons.identify(WORLD.sara, seen(report.first()), new WhoIsIt.Unmet());
        persons.identify(WORLD.sara, seen(report.second()), new WhoIsIt.Unmet());
        siblings.state(WORLD.sara, seen(report.first()), report.second(), "Folkbokföringen");
        assertThat(around(report.first()).kin().rows())
                .singleElement()
                .satisfies(kin -> assertThat(kin.hasCard()).isTrue());
        assertThat(around(report.second()).kin().rows()).hasSize(1);
        assertThat(around(report.second()).unstated().rows()).isEmpty();

        var next = WORLD.delivered("Nora Syskon", number);
        cases.take(WORLD.sara, next.id());
        var person = persons.proposals(WORLD.sara, next.first()).getFirst().person();
        persons.identify(WORLD.sara, seen(next.first()), new WhoIsIt.Known(person, ""));
        assertThat(around(next.first()).kin().rows())
                .singleElement()
                .satisfies(kin -> assertThat(kin.hasCard()).isFalse());
        for (var page : new String[] {"", "/siblings", "/protection"}) {
            assertThat(WORLD.visit(WORLD.sara)
                            .get("/cases/" + next.first().value() + page)
                            .text())
                    .contains("känt syskon utan kort i anmälan");
        }

        var page = WORLD.visit(WORLD.sara).get("/cases/" + next.first().value() + "/siblings");
        page.submit("form[action$=/siblings/known]", Map.of());
        assertThat(page.text()).contains("Kortet är gjort").doesNotContain("känt syskon utan kort i anmälan");
        var made = cases.read(WORLD.sara, next.id()).children().getLast();
        assertThat(made.child().name()).isEqualTo("Sami");
        assertThat(made.handler()).isEqualTo("Sara Lind");
        assertThat(made.stage()).isEqualTo(Stage.Kind.RECEIVED);
        assertThat(around(made.id()).kin().rows())
                .as("it is known whose card it is")
                .hasSize(1);
    }

    @Test
    void aKnownSiblingsCardIsMadeOnceWithTheNumberAndNobodyElsesIs() {
        var number = WORLD.freshNumber();
        var report = WORLD.delivered("Nils Syskon", number);
        cases.take(WORLD.sara, report.id());
        persons.identify(WORLD.sara, seen(report.first()), new WhoIsIt.Unmet());
        persons.identify(WORLD.sara, seen(report.second()), new WhoIsIt.Unmet());
        siblings.state(WORLD.sara, seen(report.first()), report.second(), "Folkbokföringen");
        var known = around(report.second()).kin().rows().getFirst().person();

        var other = WORLD.taken();
        assertThatThrownBy(() -> siblings.add(WORLD.sara, seen(other.first()), known))
                .isInstanceOf(Conflict.class);
        var second = WORLD.behind
                .sql("select person_id from casework.case_file where id = ?")
                .params(report.second().value())
                .query(UUID.class)
                .single();
        var next = WORLD.delivered("Okänd", WORLD.freshNumber());
        cases.take(WORLD.sara, next.id());
        WORLD.behind
                .sql("update casework.case_file set person_id = ? where id = ?")
                .params(second, next.first().value())
                .update();
        var seen = seen(next.first());
        siblings.add(WORLD.sara, seen, known);
        siblings.add(WORLD.sara, seen, known);
        var cards = cases.read(WORLD.sara, next.id()).children();
        assertThat(cards).hasSize(3);
        assertThat(cases.identity(WORLD.sara, cards.getLast().id()).number())
                .isEqualTo(number.substring(0, 8) + "-" + number.substring(8));
    }

    @Test
    void soManySiblingsThatNobodyReadsThemAreCountedAndThoseWithoutACardStandFirst() {
        var report = WORLD.taken();
        persons.identify(WORLD.sara, seen(report.first()), new WhoIsIt.Unmet());
        persons.identify(WORLD.sara, seen(report.second()), new WhoIsIt.Unmet());
        siblings.state(WORLD.sara, seen(report.first()), report.second(), "Folkbokföringen");
        WORLD.behind.sql("""
                        with made as (
                            insert into casework.person (authority_id, id, name, birth_year, since, author_id)
                            select p.authority_id, gen_random_uuid(), 'Syskon ' || n, 2000, p.since, p.author_id
                            from casework.case_file c
                            join casework.person p on p.authority_id = c.authority_id and p.id = c.person_id,
                                generate_series(1, 60) n
                            where c.id = :case
                            returning authority_id, id, since, author_id)
                        insert into casework.kinship (authority_id, id, person_id, sibling_id, source, at, author_id)
                        select m.authority_id, gen_random_uuid(), c.person_id, m.id, 'Folkbokföringen', m.since, m.author_id
                        from made m, casework.case_file c where c.id = :case
                        """).param("case", report.first().value()).update();
        var kin = around(report.first()).kin();
        assertThat(kin.rows()).hasSize(50).noneMatch(Kin::hasCard);
        assertThat(kin.more()).isEqualTo(11);
        for (var page : new String[] {"", "/siblings", "/protection"}) {
            assertThat(WORLD.visit(WORLD.sara)
                            .get("/cases/" + report.first().value() + page)
                            .text())
                    .contains("11 barn till visas inte här. Sök efter dem");
        }
    }

    @Test
    void thePagesSayWhoIsNotJudgedYet() {
        var report = WORLD.taken();
        cases.assess(WORLD.sara, seen(report.first()), new NewAssessment(false, Set.of(), "Trygg"));
        var sara = WORLD.visit(WORLD.sara).get("/cases/" + report.first().value() + "/decision");
        assertThat(sara.text()).contains("Bedöm varje syskon för sig", "ingen skyddsbedömning än");
        cases.assess(WORLD.sara, seen(report.second()), new NewAssessment(false, Set.of(), "Trygg"));
        assertThat(sara.get("/cases/" + report.first().value() + "/decision").text())
                .doesNotContain("ingen skyddsbedömning än");
    }

    @Test
    void theFormKeepsWhatIsTypedAndSaysWhatIsWrong() {
        var report = WORLD.taken();
        var sara = WORLD.visit(WORLD.sara).get("/cases/" + report.first().value());
        sara.follow("Lägg till eller se syskon");
        var form = "form[action$=/siblings]";
        sara.submit(form, Map.of("child.number", "20200312-2384", "child.born.year", "2031"));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Skriv barnets namn", "Någon siffra är fel", "ligger i framtiden");
        assertThat(sara.element("input[name=child.number]").val()).isEqualTo("20200312-2384");
        sara.submit(form, Map.of("child.name", "Storebror", "child.number", "", "child.born.year", "2012"));
        assertThat(sara.text()).contains("Kortet är gjort");
    }

    private Around around(CaseId card) {
        return siblings.around(WORLD.sara, cases.read(WORLD.sara, card));
    }

    private static SeenCase seen(CaseId card) {
        return WORLD.seen(WORLD.sara, card);
    }
}
