package se.skyddsnat.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.CaseGiven;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.ContactKind;
import se.skyddsnat.casework.NewNote;
import se.skyddsnat.investigation.NewInterpreter.Kind;
import se.skyddsnat.investigation.NewVoice.Way;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;

class VoicesTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Voices voices = WORLD.bean(Voices.class);

    @Test
    void aTalkSaysWhatItStandsOnWhatTheChildSaidAndWasTold() {
        var sara = open(WORLD.opened(), "voice");
        var form = "form[action$=/voice]";
        assertThat(sara.text()).contains("20 kap. 7 §", "3 kap. 2 §", "3 kap. 4 §");
        sara.submit(form, Map.of("way", "MATURE", "said", "Jag vill inte hem."));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Skriv vad barnet fick veta", "Skriv varför");
        assertThat(sara.element("textarea[name=said]").wholeText()).contains("Jag vill inte hem.");
        sara.submit(form, Map.of("way", "OPEN_INVESTIGATION", "said", "Jag vill inte hem.", "told", "Att vi utreder."));
        assertThat(sara.text())
                .contains("Det är sparat", "i en inledd utredning", "Jag vill inte hem.", "Att vi utreder.");
    }

    @Test
    void aRelativeIsNoInterpreter() {
        var id = WORLD.opened();
        var sara = open(id, "voice");
        var talk = new java.util.HashMap<>(Map.of(
                "way", "CONSENT", "said", "Ord", "told", "Det", "interpreter", "PHONE", "interpreterLanguage", "dari"));
        talk.put("interpreterSure", "NO_ACQUAINTANCE");
        sara.submit("form[action$=/voice]", talk);
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Byt annars tolk");
        voices.add(WORLD.sara, id, talk(Way.CONSENT, TODAY, new NewInterpreter("dari", Kind.PHONE, true)));
        assertThat(open(id, "voice").text())
                .contains("Tolk: dari, På telefon. Varken släkt eller bekant, och från en annan ort.");
    }

    @Test
    void anOpenedInvestigationCarriesATalkOnlyWhileItIsOpenOrTheChildIsFollowedUp() {
        var id = WORLD.opened();
        assertThatThrownBy(() -> voices.add(WORLD.sara, id, talk(Way.OPEN_INVESTIGATION, TODAY.minusDays(1), null)))
                .isInstanceOf(Conflict.class);
        voices.add(WORLD.sara, id, talk(Way.MATURE, TODAY.minusDays(1), null));
        voices.add(WORLD.sara, id, talk(Way.OPEN_INVESTIGATION, TODAY, null));
        voices.add(WORLD.sara, id, talk(Way.OPEN_INVESTIGATION, TODAY, null));
        assertThat(voices.read(WORLD.sara, id).voices()).hasSize(2);
    }

    @Test
    void onTheDayThatTheChildTurnsFifteenItIsAPartyAndWhatWasJudgedForGuardiansIsJudgedAgain() {
        var id = WORLD.opened(WORLD.numberOf(TODAY.minusYears(15).plusDays(1)));
        var journal = WORLD.bean(Journal.class);
        var note = EntryId.make();
        journal.write(WORLD.sara, id, note, new NewEntry(NewNote.Kind.NOTE, TODAY, "Ord", true, null));
        journal.mark(WORLD.sara, id, note, false);
        assertThat(open(id, "voice").text()).contains("fyller 15 år 21 november 2026");
        assertThat(open(id, "").text()).contains("21 november 2026", "är part i egen rätt");
        assertThat(open(id, "party").text()).contains("0 ska bedömas först");
        try {
            WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING.plus(java.time.Duration.ofHours(4)));
            assertThat(open(id, "voice").text()).contains("part i egen rätt sedan 21 november 2026");
            assertThat(open(id, "party").text()).contains("1 ska bedömas först");
            assertThat(WORLD.bean(Verdicts.class).read(WORLD.sara, id).parties().childIsParty())
                    .isTrue();
            journal.mark(WORLD.sara, id, note, false);
            assertThat(open(id, "party").text()).contains("0 ska bedömas först");
        } finally {
            WORLD.program.clock.set(CaseGiven.FRIDAY_EVENING);
        }
    }

    @Test
    void aPartysMeetingHasItsInterpreterAndNobodyIsReachedBeforeTheSafeCardIsRead() {
        var id = WORLD.opened();
        var sara = open(id, "communication")
                .submit(
                        "form[action$=/communication]",
                        Map.of("about", "OPENING", "party", "CHILD", "told", "YES", "interpreter", "VIDEO"));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("Skriv vilket språk");
        var made = new NewCommunication(
                NewCommunication.About.OPENING,
                null,
                true,
                null,
                TODAY,
                "",
                "",
                "",
                new NewInterpreter("somaliska", Kind.VIDEO, false));
        var verdicts = WORLD.bean(Verdicts.class);
        verdicts.communicate(WORLD.sara, WORLD.seen(WORLD.sara, id), made);
        assertThat(open(id, "communication").text()).contains("Tolk: somaliska, På video.");
        WORLD.bean(se.skyddsnat.casework.Gate.class)
                .add(
                        WORLD.sara,
                        WORLD.seen(WORLD.sara, id),
                        new se.skyddsnat.casework.NewGuardian("Disa Prov", "mamma", ""));
        var guardian = verdicts.read(WORLD.sara, id)
                .parties()
                .guardians()
                .keySet()
                .iterator()
                .next();
        sara = open(id, "communication")
                .submit(
                        "form[action$=/communication]",
                        Map.of(
                                "about",
                                "OPENING",
                                "party",
                                guardian.value().toString(),
                                "told",
                                "YES",
                                "way",
                                ContactKind.CALL.name()));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("säker kontakt");
    }

    @Test
    void whoHasNotTheCardHearsNothing() {
        var id = WORLD.opened();
        assertThatThrownBy(() -> voices.read(WORLD.omar, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> voices.add(WORLD.omar, id, talk(Way.CONSENT, TODAY, null)))
                .isInstanceOf(NotFound.class);
    }

    private static NewVoice talk(Way way, LocalDate on, @org.jspecify.annotations.Nullable NewInterpreter interpreter) {
        return new NewVoice(way, on, "Ord", "Det", way == Way.MATURE ? "Hon är 17." : "", interpreter);
    }

    private static Visit open(CaseId id, String page) {
        return WORLD.visit(WORLD.sara)
                .get("/cases/" + id.value() + "/investigation" + (page.isEmpty() ? "" : "/" + page));
    }
}
