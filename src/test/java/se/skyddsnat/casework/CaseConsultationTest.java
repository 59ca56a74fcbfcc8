package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.skyddsnat.casework.CaseGiven.WORLD;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;

/** An investigation where violence or honour is suspected asks who was consulted, or why nobody was. */
class CaseConsultationTest {

    private static final String FORM = "form[action$=/consultation]";

    @Test
    void itAsksUntilItIsAnsweredAndAgainWhenAReasonChanges() {
        var card = opened();
        var sara = WORLD.visit(WORLD.sara);
        assertThat(sara.get(card).text()).contains("om särskild kompetens har efterfrågats");
        assertThat(sara.get(card + "/investigation").text()).contains("om särskild kompetens har efterfrågats");
        sara.get(card + "/consultation");
        assertThat(sara.text()).contains("Våld eller heder misstänks");
        sara.submit(FORM, Map.of("way", "NOT", "words", " "));
        assertThat(sara.status()).isEqualTo(422);
        sara.submit(FORM, Map.of("way", "NOT", "words", "Barnet är redan placerat på annat ort."));
        assertThat(sara.text())
                .contains("Ingen rådfrågas", "redan placerat")
                .doesNotContain("Våld eller heder misstänks");
        assertThat(sara.get(card).text()).doesNotContain("om särskild kompetens har efterfrågats");

        sara.get(card + "/reasons")
                .submit(
                        "form[action$=/reasons]",
                        Map.of("reason", "HONOUR", "standing", "SUPPORTED", "source", "Samtal"));
        assertThat(sara.get(card + "/consultation").text()).contains("Orsakerna har ändrats");
        sara.submit(
                FORM,
                Map.of(
                        "way", "OTHER",
                        "whom", "Regionens stödteam",
                        "on.day", "31",
                        "on.month", "12",
                        "on.year", "2026",
                        "words", "De rådde oss att vänta."));
        assertThat(sara.text()).contains("Dagen har inte varit än");
        sara.submit(FORM, Map.of("on.day", "19", "on.month", "11"));
        assertThat(sara.text()).contains("Regionens stödteam rådfrågades 19 november 2026");

        sara.get(card + "/reasons")
                .submit(
                        "form[action$=/reasons]",
                        Map.of("reason", "HONOUR", "standing", "SUPPORTED", "source", "Samtal med skolan"));
        assertThat(sara.text()).contains("Samtal med skolan");
        assertThat(sara.get(card + "/consultation").text())
                .as("written once more as it stood")
                .doesNotContain("Orsakerna har ändrats");
    }

    @Test
    void theTeamIsAskedAboutTheCaseAndTheNextWhoHasItReadsTheAnswer() {
        var card = opened();
        var sara = WORLD.visit(WORLD.sara).get(card + "/consultation");
        sara.submit(FORM, Map.of("way", "TEAM", "words", "Hur skyddar vi syskonen?", "topics", "SIBLINGS"));
        assertThat(sara.text()).contains("Resursteamet är tillfrågat");
        var question = sara.element("a[href^=/questions/]").attr("href");
        assertThat(WORLD.visit(WORLD.leader).get(question).text())
                .contains("Hur skyddar vi syskonen?", "Om ett ärende");
        assertThat(WORLD.visit(WORLD.southernLeader).get(question).status()).isEqualTo(404);
        assertThat(WORLD.visit(WORLD.omar).get(card + "/consultation").status()).isEqualTo(404);
    }

    @Test
    void whereNothingIsSuspectedNothingIsAsked() {
        var card = opened();
        WORLD.behind
                .sql("""
                        insert into casework.reason_entry (authority_id, id, case_id, at, code, standing, stated_on, origin, source, author_id)
                        select authority_id, uuidv7(), case_id, now() + interval '1 minute', code, 'NO_SUPPORT', current_date,
                            'WORKER', 'x', ?
                        from casework.reason_entry where case_id = cast(? as uuid)
                        """)
                .params(WORLD.sara.account(), card.replaceAll(".*/", ""))
                .update();
        assertThat(WORLD.visit(WORLD.sara).get(card + "/consultation").text())
                .doesNotContain("Våld eller heder misstänks");
    }

    private static String opened() {
        var report = WORLD.taken();
        var card = "/cases/" + report.first().value();
        var visit = WORLD.visit(WORLD.sara);
        visit.get(card + "/protection")
                .submit("form[action$=/protection]", Map.of("need", "NO", "reasoning", "Barnet är på förskolan."));
        visit.get(card + "/decision")
                .submit("form[action$=/decision]", Map.of("outcome", "OPENED", "grounds", "Misstanke om våld."));
        assertThat(((Visit) visit).text()).contains("Beslutet är fattat");
        return card;
    }
}
