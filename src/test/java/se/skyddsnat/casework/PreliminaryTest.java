package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.skyddsnat.Visit;
import se.skyddsnat.casework.NewProtectionDecision.Decider;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.DateText;

class PreliminaryTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final NewAssessment SAFE = new NewAssessment(false, Set.of(), "Bor hos mormor i helgen.");

    private final Cases cases = WORLD.bean(Cases.class);
    private final Court court = WORLD.bean(Court.class);
    private final Preliminary preliminary = WORLD.bean(Preliminary.class);

    @Test
    void aTravelBanPutsItsCourtDayOnTheCardAndInTheList() {
        var id = assessed();
        court.decided(
                WORLD.sara,
                seen(id),
                new NewProtectionDecision(Measure.TRAVEL_BAN, TODAY.minusDays(3), "Ordförande Prov", Decider.CHAIR));
        assertThat(card(id).due()).isEqualTo(TODAY.plusDays(4));
        assertThat(card(id).courtDue()).isEqualTo(TODAY.plusDays(4));
        var page = WORLD.visit(WORLD.sara).get("/cases/" + id.value());
        assertThat(page.text()).contains("underställa utreseförbudet", "31 e §", "Ordförande Prov");
        court.stepped(WORLD.sara, seen(id), Measure.TRAVEL_BAN, ProtectionStep.SUBMITTED, TODAY);
        assertThat(card(id).courtDue()).isNull();
        court.stepped(WORLD.sara, seen(id), Measure.TRAVEL_BAN, ProtectionStep.CONFIRMED, TODAY);
        assertThat(card(id).courtDue()).isEqualTo(TODAY.plusWeeks(4));
        court.stepped(WORLD.sara, seen(id), Measure.TRAVEL_BAN, ProtectionStep.ENDED, TODAY);
        assertThat(card(id).courtDue()).isNull();
    }

    @Test
    void aStepIsTakenOnceAndAfterItsDecision() {
        var id = assessed();
        assertThatThrownBy(
                        () -> court.stepped(WORLD.sara, seen(id), Measure.TRAVEL_BAN, ProtectionStep.SUBMITTED, TODAY))
                .isInstanceOf(Conflict.class);
        court.decided(
                WORLD.sara,
                seen(id),
                new NewProtectionDecision(Measure.EMERGENCY_CARE, TODAY, "Utskottet", Decider.COMMITTEE));
        assertThatThrownBy(() -> court.stepped(
                        WORLD.sara, seen(id), Measure.EMERGENCY_CARE, ProtectionStep.CARRIED_OUT, TODAY.minusDays(1)))
                .isInstanceOf(Conflict.class);
        var seen = seen(id);
        court.stepped(WORLD.sara, seen, Measure.EMERGENCY_CARE, ProtectionStep.CARRIED_OUT, TODAY);
        court.stepped(WORLD.sara, seen, Measure.EMERGENCY_CARE, ProtectionStep.CARRIED_OUT, TODAY);
        assertThat(court.list(WORLD.sara, cases.read(WORLD.sara, id)).getFirst().steps())
                .hasSize(1);
    }

    @Test
    void coercionIsNeverDecidedByAnOfficial() {
        var sara = open(assessed(), "court");
        sara.submit(form("decisions"), Map.of("measure", "TRAVEL_BAN", "kind", "DELEGATE", "decider", "Sara Lind"));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.text()).contains("får inte beslutas på delegation");
        assertThat(sara.element("input[name=decider]").val()).isEqualTo("Sara Lind");
        sara.submit(form("decisions"), Map.of("kind", "CHAIR"));
        assertThat(sara.text()).contains("Det är sparat", "underställa utreseförbudet");
        sara.submit(form("steps"), Map.of("of", "TRAVEL_BAN", "step", "SUBMITTED"));
        assertThat(sara.text()).contains("Gjort: underställa utreseförbudet");
    }

    @Test
    void notesStandTheLatestFirstAndACorrectionIsANewOne() {
        var sara = open(assessed(), "notes");
        sara.submit(form("notes"), Map.of("kind", "CHILD", "words", "Talade med barnet på förskolan."));
        assertThat(sara.text()).contains("Anteckningen är sparad", "Kontakt med barnet");
        sara.submit(
                form("notes"),
                Map.of(
                        "kind",
                        "CHILD",
                        "words",
                        "Det var hemma.",
                        "corrects",
                        sara.element("select[name=corrects] option[value~=.]").val()));
        assertThat(sara.text()).contains("Rättad", "Rättar anteckningen", "Talade med barnet på förskolan.");
        sara.submit(form("notes"), Map.of("kind", "", "words", "Kvar"));
        assertThat(sara.status()).isEqualTo(422);
        assertThat(sara.element("textarea").wholeText()).contains("Kvar");
    }

    @Test
    void moreTimeIsGivenForExceptionalReasonsAndTheFirstDayStaysVisible() {
        var id = assessed();
        preliminary.extend(WORLD.sara, seen(id), TODAY.plusDays(20), "Barnet är utomlands till dess.");
        assertThat(card(id).due()).isEqualTo(TODAY.plusDays(20));
        assertThat(cases.read(WORLD.sara, id).clocks().decision()).isEqualTo(TODAY.plusDays(14));
        assertThat(open(id, "").text()).contains("4 december 2026", "Tiden är förlängd", "10 december 2026");
        assertThatThrownBy(() -> preliminary.extend(WORLD.sara, seen(id), TODAY.plusDays(15), "Kortare"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void onlyAPreliminaryAssessmentThatGoesOnIsExtended() {
        var id = WORLD.taken().first();
        assertThatThrownBy(() -> preliminary.extend(WORLD.sara, seen(id), TODAY.plusDays(20), "Skäl"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whoDoesNotOpenThoughViolenceIsSuspectedSaysWhy() {
        var sara = open(assessed(), "decision");
        assertThat(sara.text()).contains("inled en utredning utan dröjsmål");
        sara.submit(form("decision"), Map.of("outcome", "NOT_OPENED", "grounds", "Inget talar för det."));
        assertThat(sara.status()).isEqualTo(422);
        sara.submit(form("decision"), Map.of("reasonsNotTo", "Förskolan hade fel barn."));
        assertThat(sara.text()).contains("Beslutet är fattat", "Förskolan hade fel barn.");
    }

    @Test
    void whereNoViolenceIsSuspectedNothingMoreIsAsked() {
        var id = assessed();
        cases.add(
                WORLD.sara,
                seen(id),
                new NewReason(Reason.VIOLENCE_AGAINST_CHILD, Standing.NO_SUPPORT, TODAY, "Samtal"));
        var sara = open(id, "decision")
                .submit(form("decision"), Map.of("outcome", "NOT_OPENED", "grounds", "Missförstånd."));
        assertThat(sara.text()).contains("Beslutet är fattat");
    }

    @Test
    void aCodeIsOfferedAndTakenOnItsDaysOnly() {
        var codes = List.of(
                new ReasonCode(Reason.HONOUR, TODAY, null, true),
                new ReasonCode(Reason.OTHER, null, TODAY.minusDays(1), false));
        assertThat(ReasonForm.valid(codes, TODAY)).containsExactly(Reason.HONOUR);
        assertThat(ReasonForm.valid(codes, TODAY.minusDays(1))).containsExactly(Reason.OTHER);
        assertThat(new ReasonForm("OTHER", "SUSPECTED", DateText.of(TODAY), "Samtal").parse(TODAY, codes))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        invalid ->
                                assertThat(invalid.errors().message("reason")).contains("gäller inte den dagen"));
    }

    private CaseId assessed() {
        var id = WORLD.taken().first();
        cases.assess(WORLD.sara, seen(id), SAFE);
        return id;
    }

    private Card card(CaseId id) {
        return WORLD.lists().taken(WORLD.sara).stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SeenCase seen(CaseId id) {
        return WORLD.seen(WORLD.sara, id);
    }

    private static Visit open(CaseId id, String page) {
        return WORLD.visit(WORLD.sara).get("/cases/" + id.value() + (page.isEmpty() ? "" : "/" + page));
    }

    private static String form(String act) {
        return "form[action$=/" + act + "]";
    }
}
