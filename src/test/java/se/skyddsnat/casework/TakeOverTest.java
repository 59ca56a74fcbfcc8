package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.concern.Reference;
import se.skyddsnat.web.NotFound;

class TakeOverTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final Instant LONG_AGO = Instant.parse("2019-03-04T09:00:00Z");

    private final Cases cases = WORLD.bean(Cases.class);
    private final TakeOver takeOver = WORLD.bean(TakeOver.class);

    @Test
    void whatWasReportedAndDecidedIsThereWithTheClocksOfItsDay() {
        take(report("Frans Övertagen", handled(Outcome.OPENED, null)));
        var file =
                cases.read(WORLD.sara, found(WORLD.sara, "övertagen").getFirst().id());
        assertThat(file.handler()).isEqualTo("Sara Lind");
        assertThat(file.clocks().decision()).isEqualTo(LocalDate.of(2019, 3, 18));
        assertThat(file.stage()).isInstanceOfSatisfying(Stage.Opened.class, opened -> {
            assertThat(opened.due()).isEqualTo(LocalDate.of(2019, 7, 7));
            assertThat(opened.decision().content().grounds()).isEqualTo("Skäl med \"citat\",\n{klammer} och \\streck.");
        });
        assertThat(file.reasons().entries()).hasSize(2);
        assertThat(cases.read(WORLD.sara, file.arrival().intake())
                        .answers()
                        .getFirst()
                        .text())
                .isEqualTo("Sade: \"nej\"\n\\ 🙂");
        assertThat(cases.identity(WORLD.sara, file.id()).number()).isEqualTo("20200312-2385");
    }

    @Test
    void whatHasEndedIsFoundByWhoLeadsAndLiesInNoWorklist() {
        take(report("Gunilla Avslutad", handled(Outcome.NOT_OPENED, LocalDate.of(2019, 3, 8))));
        var card = found(WORLD.leader, "avslut").getFirst();
        assertThat(card.due()).isNull();
        assertThat(WORLD.lists().taken(WORLD.leader)).extracting(Card::id).doesNotContain(card.id());
        assertThatThrownBy(() -> cases.read(WORLD.sara, card.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anInvestigationThatHasEndedIsNotOverdue() {
        take(report("Göta Utredd", handled(Outcome.OPENED, LocalDate.of(2019, 6, 28))));
        var card = found(WORLD.leader, "utredd").getFirst();
        assertThat(card.closedOn()).isEqualTo(LocalDate.of(2019, 6, 28));
        assertThat(WORLD.lists().investigations(WORLD.leader, 1))
                .extracting(Card::id)
                .doesNotContain(card.id());
        assertThat(WORLD.visit(WORLD.leader).get("/cases/" + card.id().value()).text())
                .contains("Avslutat 28 juni 2019", "avslutades i det tidigare systemet")
                .doesNotContain("dagar sedan", "Senast");
    }

    @Test
    void whatNobodyHasTakenIsIncoming() {
        take(report("Hilma Otagen", null));
        assertThat(found(WORLD.omar, "otagen").getFirst().desk()).isEqualTo(new DeskMark(false, true));
    }

    @Test
    void aChildWhoComesBackIsKnownOnce() {
        take(
                report("Ivar Igen", handled(Outcome.NOT_OPENED, null)),
                report("Ivar Igen", handled(Outcome.OPENED, null)));
        take(report("Ivar Igen", null));
        var ids = found(WORLD.leader, "ivar igen").stream()
                .map(card -> card.id().value())
                .toArray();
        assertThat(WORLD.behind
                        .sql("select distinct coalesce(person_id, proposed_person_id) from casework.case_file"
                                + " where id in (?, ?, ?)")
                        .params(ids)
                        .query(Object.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void aNameIsFoundByTheBeginningOfAnyPartAndByNothingElse() {
        take(report("Jenny Karin Bokstav-Lind", null));
        for (var part : List.of("jenny", "Kari", "bokst", "lin", "bok jen")) {
            assertThat(found(WORLD.omar, part))
                    .as(part)
                    .extracting(Card::child)
                    .anySatisfy(child -> assertThat(child.name()).isEqualTo("Jenny Karin Bokstav-Lind"));
        }
        assertThat(found(WORLD.omar, "okstav")).isEmpty();
        assertThat(found(WORLD.omar, "jenny nils")).isEmpty();
    }

    @Test
    void aLotIsOneLineInTheLogWithItsCount() {
        take(report("Kerstin Logg", null), report("Kurt Logg", null));
        assertThat(WORLD.behind
                        .sql(
                                "select note from audit.event where action = 'casework.take-over' order by at desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("reports=2");
    }

    private void take(OldReport... reports) {
        takeOver.take(WORLD.sara.authority(), Stream.of(List.of(reports)));
    }

    private List<Card> found(se.skyddsnat.access.User user, String name) {
        return WORLD.lists().find(user, new Wanted.ByName(name));
    }

    private static OldReport report(String child, OldReport.@Nullable Handled handled) {
        return new OldReport(
                Reference.make("ORO").value(),
                LONG_AGO,
                "POLICE",
                "Polisen",
                new OldReport.Reporter("Per Polis", "Polis", "08-465 004 50"),
                false,
                "Sade: \"nej\"\n\\ 🙂",
                Set.of(Reason.HONOUR, Reason.NEGLECT),
                WORLD.sara.unit(),
                WORLD.sara.unit(),
                List.of(new OldReport.Card(
                        Reference.make("SN").value(),
                        child,
                        LocalDate.of(2020, 3, 12),
                        new PersonalNumber(CaseGiven.NUMBER),
                        handled)));
    }

    private static OldReport.Handled handled(Outcome outcome, @Nullable LocalDate closedOn) {
        return new OldReport.Handled(
                WORLD.sara.accountId(),
                WORLD.sara.unit(),
                new OldReport.Dated<>(
                        new NewAssessment(true, Set.of(Measure.OTHER, Measure.TRAVEL_BAN), "Bedömt."),
                        LONG_AGO.plusSeconds(3600)),
                new OldReport.Dated<>(
                        new NewDecision(outcome, "Skäl med \"citat\",\n{klammer} och \\streck."),
                        LONG_AGO.plusSeconds(3 * 86_400)),
                closedOn);
    }
}
