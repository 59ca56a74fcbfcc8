package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonPagesTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;

    private final Cases cases = WORLD.bean(Cases.class);

    @Test
    void aPersonIsChosenAmongTheProposedWithoutAnyNameOrReason() {
        var number = WORLD.freshNumber();
        var first = WORLD.visit(WORLD.sara).get(path(taken(number)));
        first.follow("Välj vem barnet är").submit("form[action$=/person]", Map.of("choice", "NEW"));
        assertThat(first.text()).contains("Valet är sparat", "Nytt barn");

        var page = WORLD.visit(WORLD.sara).get(path(taken(number)) + "/person");
        assertThat(page.text())
                .contains("Antal förslag: 1", "O.K. född 2018-", "Samma personnummer", "Tidigare ärenden: SN-")
                .doesNotContain("Odd Kvist", "Våld");
        page.submit("form[action$=/person]", Map.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Välj vem barnet är, eller");
        page.submit(
                "form[action$=/person]",
                Map.of("choice", page.element("input[name=choice]").val()));
        assertThat(page.text()).contains("Känt barn, valt efter personnummer");
    }

    @Test
    void aNumberFromElsewhereIsLookedUpAndTheHitChosen() {
        var number = WORLD.freshNumber();
        var first = WORLD.visit(WORLD.sara).get(path(taken(number)) + "/person");
        first.submit("form[action$=/person]", Map.of("choice", "NEW"));
        var report = WORLD.delivered("Någon Annan", WORLD.freshNumber());
        cases.take(WORLD.sara, report.id());
        var page = WORLD.visit(WORLD.sara).get(path(report.first()) + "/person");
        var find = "form[action$=/find]";
        page.submit(find, Map.of("number", "12"));
        assertThat(page.status()).isEqualTo(422);
        page.submit(find, Map.of("number", WORLD.freshNumber()));
        assertThat(page.text()).contains("Ingen träff");
        page.submit(find, Map.of("number", number));
        assertThat(page.text()).contains("Har det personnummer som du sökte på");
        page.submit(
                "form[action$=/person]",
                Map.of("choice", page.element("input[name=choice]").val()));
        assertThat(page.text()).contains("valt efter annan uppgift");
    }

    @Test
    void aStaleChoiceIsAnsweredWith409AndKept() {
        var card = taken(WORLD.freshNumber());
        var page = WORLD.visit(WORLD.sara).get(path(card) + "/person");
        cases.assess(
                WORLD.leader,
                WORLD.seen(WORLD.leader, card),
                new NewAssessment(false, java.util.Set.of(), "Gruppledaren hann före"));
        page.submit("form[action$=/person]", Map.of("choice", "UNKNOWN"));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.element("input[value=UNKNOWN]").hasAttr("checked")).isTrue();
    }

    private CaseId taken(String number) {
        var report = WORLD.delivered("Odd Kvist", number);
        cases.take(WORLD.sara, report.id());
        return report.first();
    }

    private static String path(CaseId id) {
        return "/cases/" + id.value();
    }
}
