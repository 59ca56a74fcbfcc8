package se.skyddsnat.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.investigation.NewVerdict;
import se.skyddsnat.investigation.NewVoice;
import se.skyddsnat.investigation.Verdicts;
import se.skyddsnat.investigation.Voices;

/** What is typed about an intervention is kept while it is typed. */
class InterventionDraftsTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Interventions interventions = WORLD.bean(Interventions.class);

    @Test
    void whatIsTypedOfAnInterventionOutlivesTheSessionAndGoesWhenItIsGranted() {
        var id = decided();
        var form = "form[action$=/new]";
        autosave(open(id, "/new"), form, Map.of("goals", "Hon är try", "starts.day", "1", "kind", "TALKS"));
        var again = open(id, "/new");
        assertThat(again.text()).contains("Formuläret är ifyllt med ditt utkast");
        assertThat(again.element("textarea[name=goals]").wholeText()).contains("Hon är try");
        assertThat(again.element("[name='starts.day']").val()).isEqualTo("1");
        assertThat(WORLD.visit(WORLD.leader).get(path(id, "/new")).body()).doesNotContain("Hon är try");
        var half = again.submit(form, Map.of("goals", "Hon är trygg."), "problems", List.of("HONOUR"));
        assertThat(half.status()).isEqualTo(422);
        assertThat(open(id, "/new").element("input[value=HONOUR]").hasAttr("checked"))
                .isTrue();
        half.submit(
                form,
                Map.of(
                        "plan", "Varje onsdag.",
                        "unit", WORLD.sara.unit().value().toString(),
                        "starts.month", "12",
                        "starts.year", "2026",
                        "follow.day", "15",
                        "follow.month", "12",
                        "follow.year", "2026"),
                "problems",
                List.of("HONOUR"));
        assertThat(half.text()).contains("Hon är trygg.", "Varje onsdag.");
        assertThat(open(id, "/new").text()).doesNotContain("Hon är try", "utkast, sparat");
    }

    @Test
    void twoWindowsOfAFollowUpLoseNothing() {
        var id = decided();
        var page = "/" + granted(id).value() + "/follow-up";
        var form = "form[action$=/follow-up]";
        var first = open(id, page);
        var second = open(id, page);
        autosave(first, form, Map.of("words", "I det ena fönstret", "home", "NO"));
        autosave(second, form, Map.of("words", "I det andra fönstret"));
        var third = open(id, page);
        assertThat(third.body()).contains("I det ena fönstret", "I det andra fönstret");
        third.get(path(id, page) + third.element("a[href^=?draft]").attr("href"));
        assertThat(third.body()).contains("I det ena fönstret", "I det andra fönstret");
        third.submit(form, Map.of("exposed", "NO", "home", "NO", "abroad", "NO", "school", "YES"));
        assertThat(third.text()).contains("Uppföljningen är sparad");
        assertThat(open(id, page).text()).contains("Formuläret är ifyllt med ditt utkast");
    }

    @Test
    void theWordsOfAnEndAreKeptByAButtonAndThrownAway() {
        var id = decided();
        var page = "/" + granted(id).value() + "/end";
        var form = "form[action$=/end]";
        var sara = open(id, page);
        sara.submit(
                form,
                Map.of("words", "Familjen flyttar"),
                sara.element("button[formaction]").attr("formaction"));
        assertThat(sara.path()).endsWith(page);
        assertThat(sara.text()).contains("Utkastet är sparat");
        assertThat(sara.element("textarea").wholeText()).contains("Familjen flyttar");
        sara.submit("form[action$=/remove]", Map.of());
        assertThat(open(id, page).element("textarea").wholeText().strip()).isEmpty();
    }

    private static void autosave(Visit window, String form, Map<String, String> fields) {
        assertThat(window.autosave(form, fields).body()).startsWith("Sparat kl.");
        window.loseSession();
    }

    private InterventionId granted(CaseId id) {
        var made = InterventionId.make();
        interventions.grant(
                WORLD.sara,
                id,
                made,
                new NewIntervention(
                        interventions.grantings(WORLD.sara, id).getFirst().id(),
                        "TALKS",
                        List.of("HONOUR"),
                        "Hon är trygg.",
                        "Varje onsdag.",
                        WORLD.sara.unit(),
                        TODAY,
                        TODAY.plusMonths(1)));
        return made;
    }

    private static CaseId decided() {
        var id = WORLD.opened();
        WORLD.bean(Voices.class).add(WORLD.sara, id, NewVoice.notHeard(TODAY, "Hon är två månader."));
        WORLD.bean(Verdicts.class)
                .decide(
                        WORLD.sara,
                        WORLD.seen(WORLD.sara, id),
                        new NewVerdict(
                                NewVerdict.Result.INTERVENTION,
                                TODAY,
                                "Hon behöver stöd.",
                                "Sara Lind",
                                "3.2",
                                "35 kap. 1 §"),
                        Map.of());
        return id;
    }

    private static String path(CaseId id, String page) {
        return "/cases/" + id.value() + "/interventions" + page;
    }

    private static Visit open(CaseId id, String page) {
        return WORLD.visit(WORLD.sara).get(path(id, page));
    }
}
