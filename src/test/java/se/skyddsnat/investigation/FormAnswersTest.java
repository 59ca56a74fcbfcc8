package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.Visit;
import se.skyddsnat.access.User;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.instrument.FormGiven;
import se.skyddsnat.instrument.InstrumentId;
import se.skyddsnat.instrument.Instruments;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

/** A worker answers the board's forms about a child of four, and about others. */
class FormAnswersTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final String ADULTS =
            "\"sumAllowed\": false, \"audience\": {\"ageFrom\": 18, \"settings\": [\"INVESTIGATION\"]},";
    private static final String TRAINED =
            "\"sumAllowed\": false, \"training\": {\"code\": \"course\", \"name\": {\"sv\":"
                    + " \"Grundkursen\"}}, \"audience\": {\"ageFrom\": 0, \"settings\": [\"INVESTIGATION\"]},";
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final FormAnswers answers = WORLD.bean(FormAnswers.class);
    private final Instruments instruments = WORLD.bean(Instruments.class);

    @Test
    void theScreeningAidIsAnsweredAboutAFourYearOldAndAToolForAdultsRefuses() {
        published(FormGiven.screeningAid(1));
        published(FormGiven.madeUp("adults", 1, "För vuxna?", ADULTS));
        var id = child();
        var sara = visit(WORLD.sara, id, "");
        sara.get(sara.element("a[href$=/investigation/forms]").attr("href"));
        assertThat(sara.text())
                .contains("Påhittat adults, version 1", "personer som är 18 år eller äldre. Använd det inte för barn");
        sara.submit(begin(sara, "Stöd för att upptäcka"), Map.of());
        assertThat(sara.text()).contains("inte vetenskapligt prövat", "0 av", "Läs igenom och slutför");

        sara.follow("Känslor och beteende");
        assertThat(sara.text()).contains("Om barnet", "Vad bygger du svaret på?");
        var rated = sara.element("main input[type=radio]");
        var basis = sara.element("main textarea").attr("name");
        sara.submit("main form", Map.of(rated.attr("name"), rated.val(), basis, "å".repeat(10_000)));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).containsPattern("Texten är 10.000 tecken lång. Den får vara högst 2.000");
        assertThat(sara.element("textarea[name='" + basis + "']").wholeText()).contains("å".repeat(10_000));
        sara.get(sara.path().replaceAll("/1$", "/finish")).submit("main form", Map.of("judgement", "Behöver följas."));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("En text är för lång");
        assertThat(sara.element("textarea").wholeText()).contains("Behöver följas.");
        sara.get(sara.path().replaceAll("/finish$", "/1")).submit("main form", Map.of(basis, "Samtal på hallen."));
        assertThat(sara.path()).endsWith("/2");

        sara.get(sara.path().replaceAll("/2$", "/finish")).submit("main form", Map.of("judgement", " "));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Skriv din samlade bedömning");
        sara.submit("main form", Map.of("judgement", "Behöver följas."));
        assertThat(sara.text())
                .contains("Formuläret är slutfört", "Behöver följas.", "Samtal på hallen.", "Sara Lind")
                .doesNotContain("Summa");
        assertThat(sara.document().select("main form")).isEmpty();
        sara.get(sara.path().replaceAll("/[^/]*$", ""));
        assertThat(sara.element("main table").text()).contains("version 1", "Sara Lind");
    }

    @Test
    void whoLacksTheTrainingIsToldWhomToAsk() {
        var form = published(FormGiven.madeUp("trained", 1, "Kräver kurs?", TRAINED));
        var id = child();
        assertThat(visit(WORLD.sara, id, "/forms").text())
                .contains("Grundkursen, som inte är registrerad för dig", "Elin Strand, Eva Frid");
        assertThatThrownBy(() -> answers.begin(WORLD.sara, id, form))
                .isInstanceOfSatisfying(
                        Conflict.class, refusal -> assertThat(refusal.text()).contains("Grundkursen", "Eva Frid"));
    }

    @Test
    void whatWasTypedStaysWhenTheVersionIsWithdrawnMeanwhile() {
        var form = published(FormGiven.madeUp("withdrawn", 1, "Är det tryggt?"));
        var id = child();
        var draft = answers.begin(WORLD.sara, id, form);
        var sara = visit(WORLD.sara, id, "/forms/draft/" + draft.value() + "/1");
        instruments.withdraw(WORLD.expert, form, "Fel i en fråga.");
        sara.submit("main form", Map.of(field(sara), "yes"));
        assertThat(sara.text()).contains("leder till fler frågor", "Vad säger de?");
        sara.submit("main form", Map.of(sara.element("main textarea").attr("name"), "De tiger."));
        sara.submit("main form", Map.of("judgement", "Min bedömning."));
        assertThat(sara.status()).isEqualTo(409);
        assertThat(sara.text()).contains("Formuläret är tillbakadraget", "De tiger.");
        assertThat(sara.element("textarea").wholeText()).contains("Min bedömning.");
        assertThat(visit(WORLD.sara, id, "/forms/draft/" + draft.value()).text())
                .contains("Det du har skrivit finns kvar");
        assertThatThrownBy(() -> answers.begin(WORLD.sara, child(), form)).isInstanceOf(Conflict.class);
    }

    @Test
    void anAnswerIsAlwaysShownAsItsVersionAskedAndNothingChangesIt() {
        var first = published(FormGiven.madeUp("lasting", 1, "Är det tryggt?"));
        var id = child();
        var answer = answered(id, first, "no", "Tryggt.");
        published(FormGiven.madeUp("lasting", 2, "Är det lugnt?"));
        instruments.withdraw(WORLD.expert, first, "Ny version.");
        assertThat(visit(WORLD.sara, id, "/forms/" + answer.value()).text())
                .contains("Påhittat lasting, version 1", "Är det tryggt?")
                .doesNotContain("Är det lugnt?", "Vad säger de?");
        for (var change : new String[] {
            "update investigation.form_answer set judgement = 'Annat'", "delete from investigation.form_answer"
        }) {
            assertThatThrownBy(() -> WORLD.behind.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
        answers.finish(WORLD.sara, id, answer);
        assertThat(answers.list(WORLD.sara, id).answers()).hasSize(1);
        assertThat(visit(WORLD.sara, id, "/forms/draft/" + answer.value()).path())
                .endsWith("/forms/" + answer.value());
    }

    @Test
    void whatAPartyWhoAsksWouldSeeNamesTheAnswerToBeAssessedFirst() {
        var id = child();
        var answer = answered(id, published(FormGiven.madeUp("party", 1, "Är det tryggt?")), "yes", "Otryggt.");
        var party = visit(WORLD.sara, id, "/party");
        assertThat(party.text()).contains("Besvarat formulär").doesNotContain("Otryggt.");
        assertThat(party.element("main table a").attr("href")).endsWith("/forms/" + answer.value());
    }

    @Test
    void twoAnswersAreReadSideBySideAndOnlyWhatDiffersIsMarked() {
        var form = published(FormGiven.madeUp("beside", 1, "Är det tryggt?"));
        var id = child();
        var first = answered(id, form, "yes", "Otryggt.");
        var second = answered(id, published(FormGiven.madeUp("beside", 2, "Är det lugnt?")), "no", "Lugnare.");
        var sara = visit(WORLD.sara, id, "/forms/" + second.value());
        sara.follow("Svaret från");
        assertThat(sara.text())
                .contains(
                        "Är det lugnt? Då stod det: Är det tryggt?", "Ja", "Nej", "Annat svar", "Otryggt.", "Lugnare.")
                .contains("Frågan ställdes inte");
        assertThat(sara.element("main table tbody td").text()).contains("Otryggt.");
        var other = answered(id, published(FormGiven.madeUp("another", 1, "Något annat?")), "no", "Annat.");
        assertThatThrownBy(() -> answers.beside(WORLD.sara, id, first, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.read(WORLD.sara, child(), first)).isInstanceOf(NotFound.class);
    }

    @Test
    void aSumIsShownOnlyWhereTheMethodAllowsOne() {
        var counted = published(FormGiven.counted("counted"));
        var plain = published(FormGiven.madeUp("plain", 1, "Räknas det inte?"));
        var id = child();
        assertThat(visit(
                                WORLD.sara,
                                id,
                                "/forms/" + answered(id, counted, "yes", "Ja.").value())
                        .text())
                .contains("Summa enligt formulärets metod 7");
        assertThat(visit(
                                WORLD.sara,
                                id,
                                "/forms/" + answered(id, plain, "yes", "Ja.").value())
                        .text())
                .doesNotContain("Summa");
    }

    @Test
    void twoWindowsNeverWriteOverEachOtherUnseen() {
        var form = published(FormGiven.madeUp("windows", 1, "Är det tryggt?"));
        var id = child();
        var draft = answers.begin(WORLD.sara, id, form);
        answers.type(WORLD.sara, id, draft, Map.of("first", "yes"));
        var path = "/forms/draft/" + draft.value() + "/1";
        var sara = visit(WORLD.sara, id, path);
        var leader = visit(WORLD.leader, id, path);
        var words = sara.element("main textarea").attr("name");
        sara.submit("main form", Map.of(words, "Det ena."), sara.path() + "/autosave");
        sara.get("/cases/" + id.value() + "/investigation" + path);
        assertThat(sara.element("main textarea").wholeText()).contains("Det ena.");
        leader.submit("main form", Map.of(words, "Det andra."), leader.path() + "/autosave");
        assertThat(leader.status()).isEqualTo(409);
        leader.get("/cases/" + id.value() + "/investigation" + path);
        assertThat(leader.element("main textarea").wholeText()).contains("Det ena.");
        sara.submit("main form", Map.of(words, "Det tredje."));
        leader.submit("main form", Map.of(words, "Det andra."));
        assertThat(leader.status()).isEqualTo(409);
        assertThat(leader.text()).contains("i ett annat fönster", "Det tredje.", "Sara Lind");
        assertThat(leader.element("main textarea").wholeText()).contains("Det andra.");
        leader.submit("main form", Map.of());
        assertThat(answers.draft(WORLD.sara, id, draft, true).draft().answers().value("first.basis"))
                .isEqualTo("Det andra.");
    }

    @Test
    void twoClicksBeginOneDraftAndFinishOneAnswer() {
        var form = published(FormGiven.madeUp("twice", 1, "Är det tryggt?"));
        var id = child();
        var draft = answers.begin(WORLD.sara, id, form);
        assertThat(answers.begin(WORLD.leader, id, form)).isEqualTo(draft);
        answers.type(WORLD.sara, id, draft, Map.of(FormDraft.JUDGEMENT, "Tryggt."));
        answers.finish(WORLD.sara, id, draft);
        answers.finish(WORLD.sara, id, draft);
        assertThat(answers.list(WORLD.sara, id).answers()).hasSize(1);
        assertThat(answers.list(WORLD.sara, id).drafts()).isEmpty();
    }

    @Test
    void whatWasBegunByMistakeIsThrownAwayByWhoBeganItUnlessAColleagueHasTyped() {
        var form = published(FormGiven.madeUp("mistake", 1, "Är det tryggt?"));
        var id = child();
        var draft = answers.begin(WORLD.sara, id, form);
        answers.type(WORLD.sara, id, draft, Map.of("first", "yes"));
        var path = "/forms/draft/" + draft.value();
        assertThat(visit(WORLD.leader, id, path).text()).doesNotContain("Ta bort");
        assertThat(visit(WORLD.leader, id, path + "/remove").status()).isEqualTo(409);
        var sara = visit(WORLD.sara, id, path).follow("Ta bort det påbörjade");
        answers.type(WORLD.leader, id, draft, Map.of("first", "no"));
        assertThat(sara.submit("main form", Map.of()).status()).isEqualTo(409);
        answers.type(WORLD.sara, id, draft, Map.of("first", "yes"));
        visit(WORLD.sara, id, path).follow("Ta bort det påbörjade").submit("main form", Map.of());
        assertThat(answers.list(WORLD.sara, id).drafts()).isEmpty();
        assertThat(logged(WORLD.sara, "investigation.remove-form", draft.value()))
                .isEqualTo(1);
        assertThat(answers.begin(WORLD.sara, id, form)).isNotEqualTo(draft);
    }

    @Test
    void whoHasNotTheCardMeetsNothingAndEveryLookIsInTheLog() {
        var form = published(FormGiven.madeUp("hidden", 1, "Är det tryggt?"));
        var id = child();
        var answer = answered(id, form, "yes", "Otryggt.");
        var draft = answers.begin(WORLD.sara, id, form);
        assertThatThrownBy(() -> answers.list(WORLD.omar, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.read(WORLD.omar, id, answer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.begin(WORLD.omar, id, form)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.type(WORLD.omar, id, draft, Map.of("first", "no")))
                .isInstanceOf(NotFound.class);
        for (var path : new String[] {
            "/forms",
            "/forms/" + answer.value(),
            "/forms/draft/" + draft.value(),
            "/forms/draft/" + draft.value() + "/1"
        }) {
            assertThat(visit(WORLD.omar, id, path).status()).as(path).isEqualTo(404);
        }
        answers.read(WORLD.leader, id, answer);
        assertThat(logged(WORLD.leader, "investigation.read-form", answer.value()))
                .isEqualTo(1);
        assertThat(logged(WORLD.sara, "investigation.answer-form", answer.value()))
                .isEqualTo(1);
        var sara = visit(WORLD.sara, id, "/forms/draft/" + draft.value());
        sara.get(sara.path() + "/1").get(sara.path());
        assertThat(logged(WORLD.sara, "investigation.open-form", draft.value())).isEqualTo(1);
    }

    private InstrumentId published(String file) {
        return FormGiven.published(instruments, WORLD.expert, WORLD.secondExpert, file);
    }

    private AnswerId answered(CaseId id, InstrumentId form, String first, String judgement) {
        var draft = answers.begin(WORLD.sara, id, form);
        answers.type(WORLD.sara, id, draft, Map.of("first", first));
        answers.finish(WORLD.sara, id, draft, judgement);
        return draft;
    }

    /** Four years old on the day of the tests. */
    private static CaseId child() {
        return WORLD.opened(CaseGiven.numberOf(LocalDate.of(2022, 1, 3).plusDays(DAYS.getAndIncrement())));
    }

    private static Visit visit(User user, CaseId id, String path) {
        return WORLD.visit(user).get("/cases/" + id.value() + "/investigation" + path);
    }

    private static String begin(Visit visit, String form) {
        var button = visit.document().select("main form").stream()
                .filter(each -> each.text().contains(form))
                .findFirst()
                .orElseThrow();
        return "form:has(input[value=" + button.select("input[name=form]").val() + "])";
    }

    private static String field(Visit visit) {
        return visit.element("main input[type=radio]").attr("name");
    }

    private static long logged(User user, String action, UUID subject) {
        return WORLD.behind
                .sql("select count(*) from audit.event where account_id = ? and action = ? and ? = any(subjects)")
                .params(user.account(), action, subject)
                .query(Long.class)
                .single();
    }
}
