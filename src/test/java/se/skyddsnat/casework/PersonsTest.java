package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.skyddsnat.access.Access.Ground;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class PersonsTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;

    private final Persons persons = WORLD.bean(Persons.class);
    private final CaseAccess blocks = WORLD.bean(CaseAccess.class);
    private final Cases cases = WORLD.bean(Cases.class);

    @Test
    void aChildWithTheSameNumberIsProposedAndAPersonChooses() {
        var number = WORLD.freshNumber();
        var first = taken("Alma Ek", number);
        assertThat(proposals(first)).isEmpty();
        identify(first, new WhoIsIt.Unmet());

        var second = taken("Alma Ekman", number);
        var proposed = proposals(second);
        assertThat(proposed).singleElement().satisfies(hit -> {
            assertThat(hit.ground()).isEqualTo(MatchGround.NUMBER);
            assertThat(hit.child().initials()).isEqualTo("A.E.");
            assertThat(hit.earlier()).extracting(Proposal.Earlier::stage).containsExactly(Stage.Kind.RECEIVED);
        });
        assertThat(person(second)).isNull();
        identify(second, new WhoIsIt.Known(proposed.getFirst().person(), ""));
        assertThat(person(second)).isEqualTo(person(first)).isNotNull();
    }

    @Test
    void aChildWithTheSameNameAndBirthIsProposedHoweverItIsWritten() {
        var number = WORLD.freshNumber();
        identify(taken("Bodil Ström", number), new WhoIsIt.Unmet());
        var second = taken("BODIL STRÖM", CaseGiven.twinOf(number));
        assertThat(proposals(second)).extracting(Proposal::ground).containsExactly(MatchGround.NAME_AND_BIRTH);
        assertThat(proposals(taken("Bodil Ström", WORLD.freshNumber())))
                .as("born another day")
                .isEmpty();
    }

    @Test
    void theNumberGoesWithThePersonUnderAKeyOfItsOwn() {
        var number = WORLD.freshNumber();
        var card = taken("Cleo Falk", number);
        identify(card, new WhoIsIt.Unmet());
        var sealed = WORLD.behind
                .sql(
                        "select p.sealed_number = c.sealed_number from casework.person p join casework.case_file c on c.person_id = p.id where c.id = ?")
                .param(card.value())
                .query(Boolean.class)
                .single();
        assertThat(sealed).isFalse();
        assertThat(persons.lookUp(WORLD.sara, taken("Någon", WORLD.freshNumber()), new PersonalNumber(number)))
                .hasSize(1);
    }

    @Test
    void whoIsFoundByANumberFromElsewhereIsChosenOnOtherKnowledge() {
        var number = WORLD.freshNumber();
        identify(taken("Disa Holm", number), new WhoIsIt.Unmet());
        var card = taken("Okänd flicka", WORLD.freshNumber());
        var found = persons.lookUp(WORLD.sara, card, new PersonalNumber(number)).getFirst();
        assertThatThrownBy(() -> identify(card, new WhoIsIt.Known(found.person(), "")))
                .as("nobody is chosen whom neither the page nor a number has shown")
                .isInstanceOf(Conflict.class);
        identify(card, new WhoIsIt.Known(found.person(), number));
        assertThat(ground(card)).isEqualTo("OTHER_KNOWLEDGE");
    }

    @Test
    void notKnownYetCanBeChosenAnewLater() {
        var card = taken("Ester Vik", WORLD.freshNumber());
        identify(card, new WhoIsIt.NotKnownYet());
        assertThat(person(card)).isNull();
        identify(card, new WhoIsIt.Unmet());
        assertThat(person(card)).isNotNull();
    }

    @Test
    void aSecondClickChoosesOnce() {
        var card = taken("Frej Lund", WORLD.freshNumber());
        var seen = WORLD.seen(WORLD.sara, card);
        persons.identify(WORLD.sara, seen, new WhoIsIt.Unmet());
        persons.identify(WORLD.sara, seen, new WhoIsIt.Unmet());
        assertThat(WORLD.behind
                        .sql("select count(*) from casework.identification where case_id = ?")
                        .param(card.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aBlockOnTheEarlierReportFollowsTheChildToTheNext() {
        var number = WORLD.freshNumber();
        var first = WORLD.delivered("Gry Sand", number);
        cases.take(WORLD.sara, first.id());
        identify(first.first(), new WhoIsIt.Unmet());
        blocks.block(WORLD.leader, first.first(), WORLD.omar.accountId(), Ground.DISQUALIFIED);

        var second = WORLD.delivered("Gry Sand", number);
        cases.take(WORLD.omar, second.id());
        assertThat(persons.proposals(WORLD.omar, second.first()))
                .as("for the blocked person nobody has the number")
                .isEmpty();
        persons.identify(WORLD.leader, WORLD.seen(WORLD.leader, second.first()), chosen(second.first()));
        assertThatThrownBy(() -> cases.read(WORLD.omar, second.first())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(WORLD.omar, second.second())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(WORLD.omar, second.id())).isInstanceOf(NotFound.class);
        assertThat(cases.read(WORLD.sara, second.id()).children())
                .as("the report is for somebody else to take")
                .allSatisfy(card -> assertThat(card.handler()).isEmpty());
    }

    @Test
    void aBlockOnTheNewReportFollowsTheChildToTheEarlier() {
        var number = WORLD.freshNumber();
        var first = taken("Hedda Berg", number);
        identify(first, new WhoIsIt.Unmet());
        var second = WORLD.delivered("Hedda Berg", number);
        blocks.block(WORLD.leader, second.first(), WORLD.omar.accountId(), Ground.WISH_OF_PERSON);
        cases.take(WORLD.sara, second.id());
        identify(second.first(), chosen(second.first()));
        var third = WORLD.delivered("Hedda Berg", number);
        cases.take(WORLD.omar, third.id());
        assertThat(persons.proposals(WORLD.omar, third.first())).isEmpty();
    }

    @Test
    void aLiftedBlockIsLiftedOnEverythingItReached() {
        var number = WORLD.freshNumber();
        var first = WORLD.delivered("Idun Norr", number);
        cases.take(WORLD.sara, first.id());
        identify(first.first(), new WhoIsIt.Unmet());
        blocks.block(WORLD.leader, first.first(), WORLD.omar.accountId(), Ground.OTHER);
        blocks.lift(WORLD.leader, first.first(), WORLD.omar.accountId());
        var second = WORLD.delivered("Idun Norr", number);
        cases.take(WORLD.omar, second.id());
        assertThat(persons.proposals(WORLD.omar, second.first())).hasSize(1);
    }

    @Test
    void theBlockedPersonMakesANewChildWithTheNumberAsIfNobodyHadIt() {
        var number = WORLD.freshNumber();
        var first = WORLD.delivered("Juni Öst", number);
        cases.take(WORLD.sara, first.id());
        identify(first.first(), new WhoIsIt.Unmet());
        blocks.block(WORLD.leader, first.first(), WORLD.omar.accountId(), Ground.DISQUALIFIED);
        var second = WORLD.delivered("Juni Öst", number);
        cases.take(WORLD.omar, second.id());
        persons.identify(WORLD.omar, WORLD.seen(WORLD.omar, second.first()), new WhoIsIt.Unmet());
        assertThat(cases.read(WORLD.omar, second.first()).handler()).isEqualTo("Omar Berg");
        assertThat(person(second.first())).isNotNull().isNotEqualTo(person(first.first()));
    }

    @Test
    void everyLookAtAProposalIsLoggedWithWhoWasShown() {
        var number = WORLD.freshNumber();
        identify(taken("Kaja Ask", number), new WhoIsIt.Unmet());
        var card = taken("Kaja Ask", number);
        var person = proposals(card).getFirst().person();
        assertThat(WORLD.behind
                        .sql(
                                "select count(*) from audit.event where action = 'casework.see-matches' and subjects @> array[cast(? as uuid)]")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private CaseId taken(String child, String number) {
        var report = WORLD.delivered(child, number);
        cases.take(WORLD.sara, report.id());
        return report.first();
    }

    private List<Proposal> proposals(CaseId card) {
        return persons.proposals(WORLD.sara, card);
    }

    private WhoIsIt chosen(CaseId card) {
        return new WhoIsIt.Known(
                persons.proposals(WORLD.leader, card).getFirst().person(), "");
    }

    private void identify(CaseId card, WhoIsIt choice) {
        persons.identify(WORLD.sara, WORLD.seen(WORLD.sara, card), choice);
    }

    private static Object person(CaseId card) {
        return WORLD.behind
                .sql("select person_id from casework.case_file where id = ?")
                .param(card.value())
                .query((row, _) -> java.util.Optional.ofNullable(row.getObject(1)))
                .single()
                .orElse(null);
    }

    private static String ground(CaseId card) {
        return WORLD.behind
                .sql("select ground from casework.identification where case_id = ? order by at desc, id desc limit 1")
                .param(card.value())
                .query(String.class)
                .single();
    }
}
