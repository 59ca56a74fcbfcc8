package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class RisksTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Risks risks = WORLD.bean(Risks.class);

    @Test
    void aPersonJudgesWithReasonsAndADayToJudgeAnewAndTheEarlierStay() {
        var sara = open(WORLD.opened(), "risk");
        var form = "form[action$=/risk]";
        sara.submit(form, Map.of("acute", "YES", "reasons", "Han har hotat henne."));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Välj hur stor risken är", "Skriv en dag som inte har passerat");
        assertThat(sara.element("textarea").wholeText()).contains("Han har hotat henne.");
        sara.submit(form, review("HIGH", "27"));
        assertThat(sara.text())
                .contains("Bedömningen är sparad", "Hög, akut", "Bedöms på nytt senast 27 november 2026")
                .contains("Senast 27 november 2026");
        sara.follow("Bedöm risken").submit(form, review("LOW", "30"));
        assertThat(sara.text()).contains("Låg", "Senast 30 november 2026").doesNotContain("Hög, akut");
        assertThat(sara.follow("Bedöm risken").text()).contains("Låg", "Hög, akut");
    }

    @Test
    void theSecondClickOfTwoMakesNoSecondJudgement() {
        var id = WORLD.opened();
        var risk = new NewRisk(RiskLevel.MEDIUM, false, "Skäl", TODAY.plusDays(7));
        risks.judge(WORLD.sara, id, risk);
        risks.judge(WORLD.sara, id, risk);
        risks.judge(WORLD.leader, id, risk);
        assertThat(risks.read(WORLD.sara, id).judgements()).hasSize(2);
    }

    @Test
    void aSafetyPlanHoldsThePointsThatSomethingIsWrittenIn() {
        var id = WORLD.opened();
        var sara = open(id, "safety");
        var form = "form[action$=/safety]";
        assertThat(sara.text()).contains("Tolk som inte är släkt");
        sara.submit(form, Map.of());
        assertThat(sara.status()).isEqualTo(422);
        sara.submit(form, Map.of("point.INTERPRETER", "Telefontolk från en annan stad."));
        assertThat(sara.text()).contains("Skyddsplanen är sparad", "Telefontolk från en annan stad.");
        assertThat(sara.text()).doesNotContain("Inställningar i sociala medier");
        assertThatThrownBy(() -> risks.plan(WORLD.leader, id, 0, Map.of("CHANNEL", "Skolsköterskan")))
                .isInstanceOf(Conflict.class);
        risks.plan(WORLD.leader, id, 1, Map.of("CHANNEL", "Skolsköterskan"));
        assertThat(risks.read(WORLD.sara, id).plans())
                .extracting(SafetyPlan::lines)
                .containsExactly(
                        Map.of("CHANNEL", "Skolsköterskan"), Map.of("INTERPRETER", "Telefontolk från en annan stad."));
    }

    @Test
    void whoHasNotTheCardJudgesNothing() {
        var id = WORLD.opened();
        assertThatThrownBy(() -> risks.read(WORLD.omar, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> risks.judge(WORLD.omar, id, new NewRisk(RiskLevel.LOW, false, "Nej", TODAY)))
                .isInstanceOf(NotFound.class);
    }

    private static Map<String, String> review(String level, String day) {
        return Map.of(
                "level", level, "review.day", day, "review.month", "11", "review.year", "2026", "reasons", "Skäl");
    }

    private static Visit open(CaseId id, String page) {
        return WORLD.visit(WORLD.sara).get("/cases/" + id.value() + "/investigation/" + page);
    }
}
