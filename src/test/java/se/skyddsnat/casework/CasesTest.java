package se.skyddsnat.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.skyddsnat.concern.Feedback;
import se.skyddsnat.concern.PersonalNumber;
import se.skyddsnat.concern.Reason;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Forbidden;
import se.skyddsnat.web.Invalid;
import se.skyddsnat.web.NotFound;

class CasesTest {

    private static final CaseGiven WORLD = CaseGiven.WORLD;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final NewAssessment SAFE = new NewAssessment(false, Set.of(), "Bor hos mormor i helgen.");
    private static final NewDecision OPEN = new NewDecision(Outcome.OPENED, "Uppgifter om våld.");

    private final Cases cases = WORLD.bean(Cases.class);

    @Test
    void aDeliveredReportIsIncomingWithACardAndAClockForEachChild() {
        var report = WORLD.delivered();
        assertThat(WORLD.lists().incoming(WORLD.sara))
                .filteredOn(card -> card.arrival().intake().equals(report.id()))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.child().initials()).isEqualTo("A.K.");
                            assertThat(first.due()).isEqualTo(TODAY);
                        },
                        second -> assertThat(second.child().initials()).isEqualTo("S."));
        assertThat(cases.read(WORLD.sara, report.first()).clocks()).isEqualTo(new Clocks(TODAY, TODAY.plusDays(14)));
    }

    @Test
    void aReportIsReadInTheReportersWords() {
        var intake = cases.read(WORLD.sara, WORLD.delivered().id());
        assertThat(intake.answers())
                .containsExactly(
                        new Intake.Answer("seen", "Blåmärken på armen 🙂"),
                        new Intake.Answer("words", "”Jag ska åka bort”"));
        assertThat(intake.reporter().standIn()).isEqualTo("Stina Dal");
        assertThat(intake.coSignatures()).extracting(Intake.Words::by).containsExactly("Olle Fors");
        assertThat(intake.trip().date()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void anAdditionReachesTheReport() {
        var report = WORLD.delivered();
        WORLD.call(
                WORLD.teacher,
                "select handover.deliver_addition(:r, gen_random_uuid(), now(), 'Tove Holm', 'Hon sa mer i dag')",
                Map.of("r", report.reference()));
        assertThat(cases.read(WORLD.sara, report.id()).additions())
                .extracting(Intake.Words::text)
                .containsExactly("Hon sa mer i dag");
    }

    @Test
    void aReportComesFromTheSendersOwnAuthorityOnly() {
        var report = WORLD.delivered();
        assertThatThrownBy(() -> WORLD.call(
                        WORLD.otherTeacher,
                        "select handover.deliver_addition(:r, gen_random_uuid(), now(), 'Olle', 'x')",
                        Map.of("r", report.reference())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoTakesAReportHasAllItsChildren() {
        var report = WORLD.taken();
        assertThat(WORLD.lists().taken(WORLD.sara)).extracting(Card::id).contains(report.first(), report.second());
        assertThat(WORLD.lists().incoming(WORLD.sara))
                .extracting(Card::id)
                .doesNotContain(report.first(), report.second());
        assertThat(WORLD.lists().taken(WORLD.leader)).extracting(Card::id).contains(report.first());
    }

    @Test
    void whatSomebodyHasIsNotThereForOthers() {
        var report = WORLD.taken();
        assertThatThrownBy(() -> cases.read(WORLD.omar, report.first())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(WORLD.omar, report.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(WORLD.southernLeader, report.first()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(WORLD.teacher, report.first())).isInstanceOf(Forbidden.class);
    }

    @Test
    void theSecondOfTwoWhoTakeAReportIsToldWhoWasFirst() {
        var report = WORLD.delivered();
        var refused = Stream.of(WORLD.sara, WORLD.omar)
                .map(user -> CompletableFuture.supplyAsync(() -> {
                    try {
                        cases.take(user, report.id());
                        return "";
                    } catch (Conflict conflict) {
                        return conflict.text();
                    }
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(refused).singleElement().asString().containsAnyOf("Sara Lind", "Omar Berg");
    }

    @Test
    void takingTwiceIsTakingOnce() {
        var report = WORLD.taken();
        cases.take(WORLD.sara, report.id());
        assertThat(cases.read(WORLD.sara, report.first()).version()).isEqualTo(1);
    }

    @Test
    void protectionIsJudgedForEachChild() {
        var report = WORLD.taken();
        cases.assess(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), SAFE);
        assertThat(cases.read(WORLD.sara, report.first()).stage()).isInstanceOf(Stage.ProtectionAssessed.class);
        assertThat(cases.read(WORLD.sara, report.second()).stage()).isInstanceOf(Stage.Received.class);
    }

    @Test
    void aDoubleClickOnAnAssessmentWritesItOnce() {
        var report = WORLD.taken();
        var seen = WORLD.seen(WORLD.sara, report.first());
        cases.assess(WORLD.sara, seen, SAFE);
        cases.assess(WORLD.sara, seen, SAFE);
        assertThat(cases.read(WORLD.sara, report.first()).protections()).hasSize(1);
    }

    @Test
    void anAssessmentOnAStalePageIsRefused() {
        var report = WORLD.taken();
        var seen = WORLD.seen(WORLD.sara, report.first());
        cases.assess(WORLD.leader, seen, SAFE);
        assertThatThrownBy(() ->
                        cases.assess(WORLD.sara, seen, new NewAssessment(true, Set.of(Measure.TRAVEL_BAN), "Resa")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aLaterAssessmentStandsBesideTheEarlier() {
        var report = WORLD.taken();
        cases.assess(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), SAFE);
        var inNeed = new NewAssessment(true, Set.of(Measure.TRAVEL_BAN, Measure.OTHER), "Biljetter finns");
        cases.assess(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), inNeed);
        assertThat(cases.read(WORLD.sara, report.first()).protections())
                .extracting(ProtectionAssessment::content)
                .containsExactly(SAFE, inNeed);
    }

    @Test
    void nothingIsDecidedBeforeProtectionIsJudged() {
        var report = WORLD.taken();
        assertThatThrownBy(() -> cases.decide(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), OPEN))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void openingStartsTheClockOfTheInvestigation() {
        var report = WORLD.taken();
        decide(report.first(), OPEN);
        assertThat(cases.read(WORLD.sara, report.first()).stage())
                .isInstanceOfSatisfying(
                        Stage.Opened.class, opened -> assertThat(opened.due()).isEqualTo(TODAY.plusMonths(4)));
    }

    @Test
    void aDecisionIsMadeOnce() {
        var report = WORLD.taken();
        decide(
                report.first(),
                new NewDecision(Outcome.NOT_OPENED, "Inget talar för det.", "Skadan kom av ett fall som flera såg."));
        assertThatThrownBy(() -> cases.decide(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), OPEN))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> cases.assess(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), SAFE))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whereViolenceIsSuspectedNotOpeningHasItsReasonsEvenPastTheForm() {
        var report = WORLD.taken();
        assertThatThrownBy(() -> decide(report.first(), new NewDecision(Outcome.NOT_OPENED, "Inget talar för det.")))
                .isInstanceOf(Invalid.class);
        for (var reason : List.of(Reason.VIOLENCE_AGAINST_CHILD, Reason.TAKEN_ABROAD)) {
            cases.add(
                    WORLD.sara,
                    WORLD.seen(WORLD.sara, report.first()),
                    new NewReason(reason, Standing.NO_SUPPORT, TODAY, "Läkaren"));
        }
        cases.decide(
                WORLD.sara,
                WORLD.seen(WORLD.sara, report.first()),
                new NewDecision(Outcome.NOT_OPENED, "Inget talar för det."));
        assertThat(cases.read(WORLD.sara, report.first()).stage()).isInstanceOf(Stage.NotOpened.class);
    }

    @Test
    void aReasonWhoseCodeWasNotValidThatDayIsRefusedEvenPastTheForm() {
        var id = WORLD.taken().first();
        WORLD.behind
                .sql("update casework.reason_code set valid_from = date '2026-11-10' where code = 'OTHER'")
                .update();
        try {
            assertThatThrownBy(() -> cases.add(WORLD.sara, WORLD.seen(WORLD.sara, id), other(TODAY.minusDays(11))))
                    .isInstanceOf(Invalid.class);
            cases.add(WORLD.sara, WORLD.seen(WORLD.sara, id), other(TODAY.minusDays(10)));
        } finally {
            WORLD.behind
                    .sql("update casework.reason_code set valid_from = null where code = 'OTHER'")
                    .update();
        }
    }

    private static NewReason other(LocalDate stated) {
        return new NewReason(Reason.OTHER, Standing.SUSPECTED, stated, "Grannen");
    }

    @Test
    void reasonsAreAddedAndNeverOverwritten() {
        var report = WORLD.taken();
        var honour = new NewReason(Reason.HONOUR, Standing.SUSPECTED, TODAY, "Samtal med förskolan");
        cases.add(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), honour);
        cases.add(
                WORLD.sara,
                WORLD.seen(WORLD.sara, report.first()),
                new NewReason(Reason.TAKEN_ABROAD, Standing.NO_SUPPORT, TODAY, "Resan är avbokad"));
        var ledger = cases.read(WORLD.sara, report.first()).reasons();
        assertThat(ledger.standing()).isEqualTo(2);
        assertThat(ledger.roads().get(Reason.TAKEN_ABROAD))
                .extracting(ReasonEntry::standing)
                .containsExactly(Standing.SUSPECTED, Standing.NO_SUPPORT);
        assertThat(ledger.roads().get(Reason.TAKEN_ABROAD).getFirst().fromReport())
                .isTrue();
        assertThat(cases.read(WORLD.sara, report.second()).reasons().standing()).isEqualTo(2);
    }

    @Test
    void factsCannotBeChangedNotEvenByTheirOwner() {
        assertThatThrownBy(() -> WORLD.behind
                        .sql("update casework.reason_entry set standing = 'NO_SUPPORT'")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> WORLD.behind.sql("delete from casework.decision").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void feedbackReachesTheReportersSide() {
        var report = WORLD.taken();
        WORLD.asksForFeedback(WORLD.standIn, report);
        decide(report.first(), OPEN);
        assertThat(WORLD.lists().taken(WORLD.sara))
                .filteredOn(card -> card.id().equals(report.first()))
                .singleElement()
                .matches(Card::waits);
        cases.tell(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), Feedback.OPENED);
        assertThat(feedback(report)).containsExactly(Map.of("child_number", 1, "state", "OPENED"));
        assertThatThrownBy(() ->
                        cases.tell(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), Feedback.WITHHELD_UNSUITABLE))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void feedbackIsGivenOnlyWhereItWasAskedFor() {
        var report = WORLD.taken();
        decide(report.first(), OPEN);
        assertThatThrownBy(() -> cases.tell(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), Feedback.OPENED))
                .isInstanceOf(Conflict.class);
        assertThat(feedback(report)).isEmpty();
    }

    @Test
    void feedbackSaysWhatWasDecided() {
        var report = WORLD.taken();
        WORLD.asksForFeedback(WORLD.teacher, report);
        decide(report.first(), OPEN);
        assertThatThrownBy(() -> cases.tell(WORLD.sara, WORLD.seen(WORLD.sara, report.first()), Feedback.NOT_OPENED))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void onlyTheReporterAndTheStandInCanAskForFeedback() {
        var report = WORLD.delivered();
        assertThatThrownBy(() -> WORLD.asksForFeedback(WORLD.otherTeacher, report))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aCardIsFoundByPartOfTheNameByNumberAndByCaseNumber() {
        var report = WORLD.delivered("Zahra Testberg");
        var number = cases.read(WORLD.sara, report.first()).number();
        assertThat(WORLD.lists().find(WORLD.sara, new Wanted.ByName("testb")))
                .extracting(Card::id)
                .containsExactly(report.first());
        assertThat(WORLD.lists().find(WORLD.sara, new Wanted.ByNumber(new PersonalNumber(CaseGiven.NUMBER))))
                .extracting(Card::id)
                .contains(report.first());
        assertThat(WORLD.lists().find(WORLD.sara, new Wanted.ByCaseNumber(new se.skyddsnat.concern.Reference(number))))
                .extracting(Card::id)
                .containsExactly(report.first());
        assertThat(WORLD.lists().find(WORLD.sara, new Wanted.ByName("%%%abc"))).isEmpty();
    }

    @Test
    void theNumberIsOpenedOnlyWhenAskedFor() {
        var report = WORLD.delivered();
        assertThat(cases.identity(WORLD.sara, report.first())).isEqualTo(new Identity("Amira Khalil", "20200312-2385"));
        assertThat(cases.identity(WORLD.sara, report.second())).isEqualTo(new Identity("Sami", ""));
    }

    @Test
    void eachHandOverIsOpenToItsOwnSideOnly() {
        assertThat(WORLD.behind.sql("""
                                select r.rolname || ' ' || p.proname
                                from pg_proc p, pg_roles r
                                where p.pronamespace = 'handover'::regnamespace and r.rolcanlogin and not r.rolsuper
                                    and r.rolname like 'skyddsnat%' and has_function_privilege(r.oid, p.oid, 'execute')
                                """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "skyddsnat_governance steering_values",
                        "skyddsnat_audit emergencies_unreviewed",
                        "skyddsnat_education deliver_report",
                        "skyddsnat_outside sending_system",
                        "skyddsnat_outside receive_report",
                        "skyddsnat_outside report_received",
                        "skyddsnat_education deliver_addition",
                        "skyddsnat_education deliver_co_signature",
                        "skyddsnat_education ask_feedback",
                        "skyddsnat_social set_feedback",
                        "skyddsnat_education ask_experts",
                        "skyddsnat_education share_team",
                        "skyddsnat_education share_team_change",
                        "skyddsnat_education bring_matter",
                        "skyddsnat_education share_seat",
                        "skyddsnat_social share_seat",
                        "skyddsnat_education share_matter_turn",
                        "skyddsnat_social share_matter_turn",
                        "skyddsnat_education team_figures",
                        "skyddsnat_social team_figures",
                        "skyddsnat_education say_more",
                        "skyddsnat_education tell_outcome",
                        "skyddsnat_social answer_asker",
                        "skyddsnat_outside expert_terms",
                        "skyddsnat_outside ask_from_outside");
    }

    @Test
    void nobodySendsAReportInAnotherAuthoritysName() {
        assertThatThrownBy(() -> WORLD.call(
                        WORLD.teacher,
                        "select handover.deliver_report(jsonb_build_object('fromAuthority', gen_random_uuid()))",
                        Map.of()))
                .hasStackTraceContaining("own authority");
    }

    @Test
    void aListAsksForItsRowsOnce() {
        WORLD.taken();
        assertThat(questions(() -> WORLD.lists().incoming(WORLD.sara))).hasSize(1);
        assertThat(questions(() -> WORLD.lists().taken(WORLD.leader))).hasSize(1);
        assertThat(questions(() -> WORLD.lists().investigations(WORLD.leader, 1)))
                .hasSize(1);
        assertThat(questions(() -> WORLD.bean(Distribution.class).load(WORLD.leader)))
                .as("the numbers, and the colleagues who have nothing")
                .hasSize(2);
        assertThat(questions(() -> WORLD.lists().find(WORLD.sara, new Wanted.ByName("amira"))))
                .hasSize(1);
    }

    @Test
    void theEducationSideCannotReadCasework() {
        for (var table :
                List.of("casework.intake", "casework.case_file", "casework.reason_entry", "casework.feedback")) {
            assertThatThrownBy(() -> WORLD.bean(Work.class)
                            .as(
                                    WORLD.teacher.acting(),
                                    () -> WORLD.bean(JdbcClient.class)
                                            .sql("select count(*) from " + table)
                                            .query(Integer.class)
                                            .single()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void theDatabaseCountsDaysAsTheProgramDoes() {
        var deadlines = WORLD.bean(se.skyddsnat.organisation.Deadlines.class);
        for (var rule : se.skyddsnat.organisation.RuleCode.values()) {
            for (var day :
                    List.of(TODAY, LocalDate.of(2024, 10, 31), LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1))) {
                assertThat(WORLD.behind
                                .sql("select handover.due(?, ?)")
                                .params(rule.name(), day)
                                .query((row, _) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                                .single())
                        .as(rule + " on " + day)
                        .isEqualTo(deadlines.find(rule, day).map(se.skyddsnat.organisation.Deadline::due));
            }
        }
    }

    /** {@return the SQL that was asked, the log's own left out} */
    private static List<String> questions(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(null);
            logger.detachAppender(heard);
        }
        return heard.list.stream()
                .filter(event ->
                        event.getThreadName().equals(Thread.currentThread().getName()))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement"))
                .filter(message -> !message.contains("audit.event"))
                .toList();
    }

    private void decide(CaseId id, NewDecision decision) {
        cases.assess(WORLD.sara, WORLD.seen(WORLD.sara, id), SAFE);
        cases.decide(WORLD.sara, WORLD.seen(WORLD.sara, id), decision);
    }

    private static List<Map<String, Object>> feedback(CaseGiven.Delivered report) {
        return WORLD.behind
                .sql("select child_number, state from concern.feedback where report_id = ? order by child_number")
                .params(report.reportId())
                .query()
                .listOfRows();
    }
}
