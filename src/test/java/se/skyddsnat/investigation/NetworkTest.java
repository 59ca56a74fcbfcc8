package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class NetworkTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Network network = WORLD.bean(Network.class);

    @Test
    void severalCanUseViolenceEachBySomebodysWord() {
        var id = WORLD.opened();
        var sara = open(id);
        var form = "form[action$=/network]";
        sara.submit(form, Map.of("name", "Aram", "source", "Flickan"));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Skriv vem det är för barnet", "Välj minst en sak");
        assertThat(sara.element("textarea[name=source]").wholeText()).contains("Flickan");
        sara.submit(form, Map.of("name", "Aram", "who", "farbror", "kinds", "VIOLENCE", "source", "Flickan"));
        assertThat(sara.text()).contains("Det är sparat", "Aram, farbror", "Flickan", "20 november 2026", "Sara Lind");
        network.add(WORLD.leader, id, bonds("Nour", "mamma", Set.of(BondKind.VIOLENCE, BondKind.HOUSEHOLD)));
        assertThat(network.read(WORLD.sara, id).persons())
                .extracting(NetworkPerson::label, person -> person.stands(BondKind.VIOLENCE))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Aram, farbror", true),
                        org.assertj.core.groups.Tuple.tuple("Nour, mamma", true));
    }

    @Test
    void theSecondClickOfTwoWritesNothing() {
        var id = WORLD.opened();
        network.add(WORLD.sara, id, bonds("Aram", "farbror", Set.of(BondKind.VIOLENCE)));
        network.add(WORLD.sara, id, bonds("Aram", "farbror", Set.of(BondKind.VIOLENCE)));
        assertThat(network.read(WORLD.sara, id).persons())
                .singleElement()
                .satisfies(person -> assertThat(person.bonds()).hasSize(1));
    }

    @Test
    void whatHasEndedIsANewFactAndWhatWasStands() {
        var id = WORLD.opened();
        network.add(WORLD.sara, id, bonds("Aram", "farbror", Set.of(BondKind.HOUSEHOLD)));
        var bond = network.read(WORLD.sara, id).persons().getFirst().bonds().getFirst();
        assertThatThrownBy(() -> network.end(WORLD.sara, id, bond.id(), "Skolan", TODAY.minusDays(1)))
                .isInstanceOf(Conflict.class);
        var sara = open(id).follow("Gäller inte längre");
        sara.submit("form[action$=/end]", Map.of("source", "Skolan: han har flyttat"));
        assertThat(sara.text())
                .contains("Bor med barnet", "Gäller inte längre, från 20 november 2026", "Skolan: han har flyttat");
        assertThat(sara.body()).doesNotContain("/end\"");
        assertThat(network.read(WORLD.sara, id).persons().getFirst().stands(BondKind.HOUSEHOLD))
                .isFalse();
        assertThatThrownBy(() -> WORLD.behind
                        .sql("update investigation.bond set source = 'x' where case_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anotherChildOfTheReportIsProposedAtTheRiskAndAtTheDecisionAndMergedNowhere() {
        var id = WORLD.opened();
        WORLD.behind
                .sql("""
                update casework.case_file set intake_id = (select intake_id from casework.case_file where id = ?),
                    child_number = 9
                where id = ?
                """)
                .params(id.value(), WORLD.delivered().first().value())
                .update();
        network.add(WORLD.sara, id, bonds("Aram", "farbror", Set.of(BondKind.VIOLENCE)));
        for (var page : new String[] {"network", "risk", "decision"}) {
            assertThat(WORLD.visit(WORLD.sara)
                            .get("/cases/" + id.value() + "/investigation/" + page)
                            .text())
                    .contains("Bedöm varje barn för sig");
        }
    }

    @Test
    void whoHasNotTheCardKnowsNobodyAroundIt() {
        var id = WORLD.opened();
        assertThatThrownBy(() -> network.read(WORLD.omar, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> network.add(WORLD.omar, id, bonds("X", "y", Set.of(BondKind.OTHER))))
                .isInstanceOf(NotFound.class);
    }

    private static NewBonds bonds(String name, String who, Set<BondKind> kinds) {
        return new NewBonds(name, who, kinds, "Flickan", TODAY);
    }

    private static Visit open(CaseId id) {
        return WORLD.visit(WORLD.sara).get("/cases/" + id.value() + "/investigation/network");
    }
}
