package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.NewAssessment;
import se.skyddsnat.casework.NewDecision;
import se.skyddsnat.casework.NewNote;
import se.skyddsnat.casework.Outcome;
import se.skyddsnat.casework.Preliminary;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class JournalTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String FORM = "form[action$=/journal]";

    private final Journal journal = WORLD.bean(Journal.class);

    @Test
    void aNoteIsLockedAndCorrectedByANewOne() {
        var sara = open(WORLD.opened());
        sara.submit(FORM, Map.of("kind", "CHILD", "words", "Hon ritade ett hus."));
        assertThat(sara.text()).contains("låst", "Kontakt med barnet", "Hon ritade ett hus.", "Bedöms före utlämnande");
        sara.follow("Visa").follow("Rätta med en ny anteckning");
        assertThat(sara.text()).contains("Den nya anteckningen rättar den här", "Hon ritade ett hus.");
        sara.submit(FORM, Map.of("kind", "CHILD", "words", "Det var hans teckning."));
        assertThat(sara.text()).contains("Rättar anteckningen", "Rättad", "Hon ritade ett hus.", "Det var hans");
    }

    @Test
    void nothingInTheJournalIsChangedByAnybody() {
        var id = WORLD.opened();
        journal.write(WORLD.sara, id, EntryId.make(), note("Står kvar", null));
        assertThatThrownBy(() -> WORLD.behind
                        .sql("update investigation.note set words = '' where case_id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatWasNotedBeforeTheOpeningStandsInTheSameJournalAndNowhereElse() {
        var id = WORLD.taken().first();
        var early = new NewNote(NewNote.Kind.REPORTER, TODAY, "Ringde förskolan.", null);
        WORLD.bean(Preliminary.class).note(WORLD.sara, WORLD.seen(WORLD.sara, id), early);
        var cases = WORLD.bean(se.skyddsnat.casework.Cases.class);
        cases.assess(WORLD.sara, WORLD.seen(WORLD.sara, id), new NewAssessment(false, Set.of(), "Hos mormor."));
        cases.decide(WORLD.sara, WORLD.seen(WORLD.sara, id), new NewDecision(Outcome.OPENED, "Ska utredas."));
        var sara = WORLD.visit(WORLD.sara).get("/cases/" + id.value() + "/notes");
        assertThat(sara.path()).endsWith("/journal");
        assertThat(sara.text()).contains("Ringde förskolan.", "Kontakt med den som anmälde");
        var entry = journal.read(WORLD.sara, id, 1).entries().getFirst();
        journal.write(WORLD.sara, id, EntryId.make(), note("Det var BVC.", entry.id()));
        assertThat(open(id).text()).contains("Rättad", "Rättar anteckningen från");
        var late = WORLD.seen(WORLD.sara, id);
        assertThatThrownBy(() -> WORLD.bean(Preliminary.class).note(WORLD.sara, late, early))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aNoteSentTwiceStandsOnceAndAnotherTextUnderItsNameIsNotLost() {
        var id = WORLD.opened();
        var name = EntryId.make();
        journal.write(WORLD.sara, id, name, note("Ett", null));
        journal.write(WORLD.sara, id, name, note("Ett", null));
        journal.write(WORLD.sara, id, name, note("Två", null));
        assertThat(journal.read(WORLD.sara, id, 1).entries())
                .extracting(Entry::words)
                .containsExactly("Två", "Ett");
    }

    @Test
    void whoHasNotTheCardNeitherReadsNorWrites() {
        var id = WORLD.opened();
        assertThatThrownBy(() -> journal.read(WORLD.omar, id, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> journal.write(WORLD.omar, id, EntryId.make(), note("Nej", null)))
                .isInstanceOf(NotFound.class);
        var other = WORLD.opened();
        journal.write(WORLD.sara, other, EntryId.make(), note("På ett annat kort", null));
        var entry = journal.read(WORLD.sara, other, 1).entries().getFirst().id();
        assertThatThrownBy(() -> journal.read(WORLD.sara, id, entry)).isInstanceOf(NotFound.class);
    }

    @Test
    void theMarkIsChangedByANewOne() {
        var id = WORLD.opened();
        journal.write(WORLD.sara, id, EntryId.make(), note("Mormor heter Ulla", null));
        var sara = open(id).follow("Visa");
        sara.submit("form[action*=/journal/]", Map.of("assess", "NO"));
        assertThat(sara.text()).contains("Märkningen är sparad");
        assertThat(open(id).text()).doesNotContain("Bedöms före utlämnande till part");
    }

    @Test
    void aLongJournalHasPages() {
        var id = WORLD.opened();
        for (int i = 0; i < JournalStore.ROWS + 1; i++) {
            journal.write(WORLD.sara, id, EntryId.make(), note("Rad " + i + ".", null));
        }
        assertThat(open(id).text()).contains("Rad 50.").doesNotContain("Rad 0.");
        assertThat(open(id).follow("Nästa sida").text()).contains("Rad 0.").doesNotContain("Rad 50.");
    }

    @Test
    void whatIsTypedIsKeptWithoutBeingRightAndComesBackAfterACrash() {
        var id = WORLD.opened();
        var sara = open(id);
        autosave(sara, "Halv men");
        autosave(sara, "Halv mening");
        var again = open(id);
        assertThat(again.text()).contains("Formuläret är ifyllt med ditt utkast");
        assertThat(again.element("textarea").wholeText()).contains("Halv mening");
        assertThat(WORLD.visit(WORLD.leader).get(path(id)).body()).doesNotContain("Halv mening");
        again.submit(FORM, Map.of("kind", "NOTE", "words", "Hel mening."));
        assertThat(again.text()).contains("Hel mening.");
        assertThat(open(id).text()).doesNotContain("Halv mening", "utkast, sparat");
    }

    @Test
    void twoWindowsNeverWriteOverEachOther() {
        var id = WORLD.opened();
        var first = open(id);
        var second = open(id);
        autosave(first, "I det ena fönstret");
        autosave(second, "I det andra fönstret");
        var third = open(id);
        assertThat(third.body()).contains("I det ena fönstret", "I det andra fönstret");
        third.submit(FORM, Map.of("kind", "NOTE"));
        assertThat(third.text()).contains("Anteckningen är låst");
        assertThat(third.body()).contains("I det ena fönstret", "I det andra fönstret");
    }

    @Test
    void aWindowThatWritesOnAfterItsDraftWasTakenUpElsewhereIsSeenAgain() {
        var id = WORLD.opened();
        var first = open(id);
        autosave(first, "Från början");
        var second = open(id);
        autosave(second, "Från början, och mer");
        assertThat(open(id).body()).contains("och mer").doesNotContain("från ett annat fönster");
        autosave(first, "Från början, men annorlunda");
        assertThat(open(id).body()).contains("och mer", "men annorlunda", "från ett annat fönster");
    }

    @Test
    void aDraftThatWasWrittenOnSinceItWasShownIsNotReplaced() {
        var id = WORLD.opened();
        var first = open(id);
        autosave(first, "Som det visades");
        var second = open(id);
        autosave(first, "Som det visades, och ett stycke till");
        autosave(second, "Som det visades, kortare");
        assertThat(open(id).body()).contains("och ett stycke till", "kortare");
    }

    @Test
    void aDraftThatWasTakenAwayAndIsKeptAgainIsNotTheOneThatAPageShowed() {
        var id = WORLD.opened();
        var first = open(id);
        autosave(first, "Först");
        var second = open(id);
        open(id).submit("form[action$=/remove]", Map.of());
        autosave(first, "Först, och mer");
        autosave(second, "Något helt annat");
        assertThat(open(id).body()).contains("Först, och mer", "Något helt annat");
    }

    /** Both went off at the same moment, by two connections; the earlier one came last. */
    @Test
    void whatTheBrowserSavedByItselfAfterTheFormWasSentIsNoDraftButWhatIsTypedThereLaterIs() {
        var id = WORLD.opened();
        for (boolean keptBefore : List.of(false, true)) {
            var page = open(id);
            var words = "Ringde mormor, " + keptBefore;
            if (keptBefore) {
                autosave(page, "Ringde");
            }
            var sent = Map.of("kind", "NOTE", "words", words);
            open(id).submit(
                            FORM,
                            with(
                                    sent,
                                    "writer",
                                    page.element("input[name=writer]").val()));
            assertThat(page.autosave(FORM, sent).body()).startsWith("Sparat kl.");
            assertThat(open(id).text()).contains(words).doesNotContain("ditt utkast", "ett utkast till");
            assertThat(WORLD.behind
                            .sql("select string_agg(fields::text, '') from investigation.draft where case_id = ?")
                            .param(id.value())
                            .query(String.class)
                            .single())
                    .doesNotContain("mormor");

            page.autosave(FORM, with(sent, "words", "Ringde mormor igen"));
            assertThat(open(id).text()).contains("ditt utkast");
            assertThat(open(id).element("textarea").wholeText()).contains("Ringde mormor igen");
            open(id).submit("form[action$=/remove]", Map.of());
        }
    }

    @Test
    void aPageThatSentItsWordsInOneCaseKeepsNothingInAnother() {
        var id = WORLD.opened();
        var page = open(id);
        var writer = page.element("input[name=writer]").val();
        page.submit(FORM, Map.of("kind", "NOTE", "words", "Ringde mormor."));
        var other = open(WORLD.opened());
        assertThat(other.autosave(FORM, Map.of("words", "Ringde mormor.", "writer", writer))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatNobodyGoesOnWithIsTakenAwayAndItsAuthorKnewWhen() {
        var id = WORLD.opened();
        autosave(open(id), "Nyss skrivet");
        assertThat(open(id).text()).contains("Det tas bort 18 februari 2027 om du inte skriver mer");
        var left = WORLD.bean(LeftDrafts.class);
        left.forget();
        assertThat(open(id).body()).contains("Nyss skrivet");
        WORLD.behind
                .sql("update investigation.draft set saved_at = saved_at - interval '91 days' where case_id = ?")
                .param(id.value())
                .update();
        left.forget();
        assertThat(open(id).body()).doesNotContain("Nyss skrivet");
    }

    @Test
    void nobodyWhoIsSignedInForgetsTheDraftsOfOthers() {
        var store = WORLD.bean(DraftingStore.class);
        assertThatThrownBy(() -> WORLD.bean(Work.class)
                        .as(WORLD.sara.acting(Area.SOCIAL), () -> store.forget(CaseGiven.FRIDAY_EVENING)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aDraftIsKeptByAButtonAndTakenAway() {
        var id = WORLD.opened();
        var sara = open(id);
        sara.submit(
                FORM,
                Map.of("words", "Utan skript"),
                sara.element("button[formaction]").attr("formaction"));
        assertThat(sara.text()).contains("Utkastet är sparat");
        sara.submit("form[action$=/remove]", Map.of());
        assertThat(sara.text()).contains("Utkastet är borttaget");
        assertThat(open(id).element("textarea").wholeText().strip()).isEmpty();
    }

    @Test
    void aNoteThatIsFilledInWronglyComesBackAndIsADraftToo() {
        var id = WORLD.opened();
        var sara = open(id).submit(FORM, Map.of("words", "Utan att säga vad"));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.element("textarea").wholeText()).contains("Utan att säga vad");
        assertThat(open(id).element("textarea").wholeText()).contains("Utan att säga vad");
    }

    @Test
    void aPlanIsADraftToo() {
        var id = WORLD.opened();
        var sara = WORLD.visit(WORLD.sara).get("/cases/" + id.value() + "/investigation/plan");
        sara.post("/cases/" + id.value() + "/drafts/plan", Map.of("questions", "Halv fråga", "seen", "0"));
        assertThat(sara.get("/cases/" + id.value() + "/investigation/plan")
                        .element("textarea")
                        .wholeText())
                .contains("Halv fråga");
        assertThat(sara.post("/cases/" + id.value() + "/drafts/x", Map.of()).status())
                .isEqualTo(404);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static void autosave(Visit window, String words) {
        var answer = window.autosave(FORM, Map.of("words", words));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("Sparat kl.");
    }

    private static NewEntry note(String words, @Nullable EntryId corrects) {
        return new NewEntry(NewNote.Kind.NOTE, TODAY, words, true, corrects);
    }

    private static String path(CaseId id) {
        return "/cases/" + id.value() + "/journal";
    }

    private static Visit open(CaseId id) {
        return WORLD.visit(WORLD.sara).get(path(id));
    }
}
