package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.SeenCase;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class InvestigationsTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate END = LocalDate.of(2027, 3, 20);
    private static final NewPlan PLAN =
            new NewPlan("Har hon det tryggt?", "Samtal på förskolan.", "I lekrummet.", List.of("HEALTH", "SAFETY"));

    private final Investigations investigations = WORLD.bean(Investigations.class);

    @Test
    void anOpenedCardLeadsToItsInvestigationWithTheClockAndItsLaw() {
        var id = WORLD.opened();
        var page = open(id, "");
        page.get(page.element(".sn-subnav a:contains(Utredning)").attr("href"));
        assertThat(page.text())
                .contains("Utredningen inleddes", "20 mars 2027", "20 kap. 3 §", "Skriv utredningsplanen")
                .contains("Barnets orsaker", "Visa hur bedömningen har ändrats")
                .contains("Hälsa", "Socialt nätverk och integrering");
    }

    @Test
    void whereNothingIsOpenedThereIsNoInvestigation() {
        var id = WORLD.taken().first();
        assertThat(open(id, "").text()).doesNotContain("Utredning ");
        assertThat(open(id, "/investigation").status()).isEqualTo(404);
        assertThatThrownBy(() -> investigations.read(WORLD.sara, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoHasNotTheCardMeetsNothing() {
        var id = WORLD.opened();
        assertThatThrownBy(() -> investigations.read(WORLD.omar, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> investigations.write(WORLD.omar, id, 0, PLAN)).isInstanceOf(NotFound.class);
        assertThat(investigations.read(WORLD.leader, id).plans()).isEmpty();
    }

    @Test
    void aPlanIsWrittenAndChangedByVersionsThatStay() {
        var id = WORLD.opened();
        var sara = open(id, "/investigation/plan");
        var form = "form[action$=/plan]";
        sara.submit(form, Map.of("questions", "Har hon det tryggt?", "ways", "Samtal på förskolan."));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Välj minst ett område", "Skriv hur barnet ska få komma till tals");
        assertThat(sara.element("textarea[name=questions]").wholeText()).contains("Har hon det tryggt?");
        sara.submit(form, Map.of("voice", "I lekrummet."), "areas", List.of("HEALTH", "SAFETY"));
        assertThat(sara.text()).contains("Planen är sparad", "Version 1", "I lekrummet.", "Säkerhet");
        sara.follow("Ändra utredningsplanen").submit(form, Map.of("voice", "Hos mormor."));
        assertThat(sara.text()).contains("Version 2", "Hos mormor.", "Version 1", "I lekrummet.");
    }

    @Test
    void ofTwoWhoWriteTheSamePlanTheSecondIsToldAndNothingIsLost() {
        var id = WORLD.opened();
        var sara = open(id, "/investigation/plan");
        investigations.write(WORLD.leader, id, 0, PLAN);
        sara.submit(
                "form[action$=/plan]",
                Map.of("questions", "Min fråga", "ways", "Besök", "voice", "Hemma"),
                "areas",
                List.of("HEALTH"));
        assertThat(sara.status()).isEqualTo(409);
        assertThat(sara.text()).contains("Någon har skrivit en ny version", "Har hon det tryggt?");
        assertThat(sara.element("textarea[name=questions]").wholeText()).contains("Min fråga");
        sara.submit("form[action$=/plan]", Map.of());
        assertThat(investigations.read(WORLD.sara, id).plans())
                .extracting(plan -> plan.content().questions())
                .containsExactly("Min fråga", "Har hon det tryggt?");
    }

    @Test
    void theSecondClickOfTwoMakesNoSecondVersion() {
        var id = WORLD.opened();
        investigations.write(WORLD.sara, id, 0, PLAN);
        investigations.write(WORLD.sara, id, 0, PLAN);
        assertThat(investigations.read(WORLD.sara, id).plans()).hasSize(1);
    }

    @Test
    void theTextIsWrittenByAreas() {
        var id = WORLD.opened();
        var sara = open(id, "/investigation/areas/SAFETY");
        var form = "form[action$=/SAFETY]";
        sara.submit(form, Map.of("words", "x".repeat(40_001)));
        assertThat(sara.status()).isEqualTo(422);
        sara.submit(form, Map.of("words", "Han håller fast henne."));
        assertThat(sara.text()).contains("Texten är sparad", "Han håller fast henne.");
        assertThat(open(id, "/investigation/areas/NONE").status()).isEqualTo(404);
    }

    @Test
    void moreTimeIsADecisionOfItsOwnAndTheFirstEndStaysToBeSeen() {
        var id = WORLD.opened();
        investigations.prolong(WORLD.sara, seen(id), END.plusDays(30), "Flickan kan höras först i april.");
        assertThat(investigations.read(WORLD.sara, id).open().due()).isEqualTo(END.plusDays(30));
        assertThat(open(id, "/investigation").text())
                .contains("Slutdagen var 20 mars 2027", "19 april 2027", "Flickan kan höras först i april.");
        assertThat(open(id, "").text()).contains("19 april 2027");
        assertThatThrownBy(() -> investigations.prolong(WORLD.sara, seen(id), END.plusDays(20), "Kortare"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void theListOfInvestigationsShowsTheEndThatHolds() {
        var id = WORLD.opened();
        assertThat(WORLD.visit(WORLD.sara).get("/cases/investigations").body()).doesNotContain("2027-08-01");
        investigations.prolong(WORLD.sara, seen(id), LocalDate.of(2027, 8, 1), "Skäl");
        assertThat(WORLD.visit(WORLD.sara).get("/cases/investigations").body()).contains("2027-08-01");
    }

    @Test
    void afterTheEndNothingIsProlonged() {
        var id = WORLD.opened();
        var sara = open(id, "/investigation/extension");
        WORLD.behind
                .sql("update casework.case_file set investigation_due = ? where id = ?")
                .params(TODAY.minusDays(1), id.value())
                .update();
        sara.submit(
                "form[action$=/extension]",
                Map.of("to.day", "1", "to.month", "5", "to.year", "2027", "reasons", "Vi hann inte."));
        assertThat(sara.status()).isEqualTo(409);
        assertThat(sara.text()).contains("Tiden kan inte förlängas i efterhand");
        assertThat(sara.element("textarea[name=reasons]").wholeText()).contains("Vi hann inte.");
    }

    @Test
    void aChainOfInvestigationsIsPointedOut() {
        var number = WORLD.freshNumber();
        var first = WORLD.opened(number);
        var second = WORLD.opened(number);
        assertThat(open(first, "/investigation").text()).doesNotContain("En tidigare utredning");
        assertThat(open(second, "/investigation").text())
                .contains("En tidigare utredning om barnet", "pågick när den här inleddes");
        WORLD.behind
                .sql("update casework.case_file set closed_on = ? where id = ?")
                .params(TODAY.minusDays(61), first.value())
                .update();
        assertThat(open(second, "/investigation").text()).doesNotContain("En tidigare utredning");
    }

    private static SeenCase seen(CaseId id) {
        return WORLD.seen(WORLD.sara, id);
    }

    private static Visit open(CaseId id, String page) {
        return WORLD.visit(WORLD.sara).get("/cases/" + id.value() + page);
    }
}
