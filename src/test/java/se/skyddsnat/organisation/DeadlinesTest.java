package se.skyddsnat.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private final Deadlines deadlines = new Deadlines(OrganisationGiven::rules);

    @Test
    void protectionIsAssessedTheDayTheReportArrives() {
        var arrived = Instant.parse("2026-11-20T22:59:59Z"); // 23.59 in Sweden
        assertThat(deadlines.due(RuleCode.PROTECTION_ASSESSMENT, arrived).due()).isEqualTo("2026-11-20");
        assertThat(deadlines
                        .due(RuleCode.PROTECTION_ASSESSMENT, arrived.plusSeconds(1))
                        .due())
                .isEqualTo("2026-11-21");
    }

    @Test
    void preliminaryAssessmentTakesFourteenCalendarDays() {
        assertThat(due(RuleCode.PRELIMINARY_ASSESSMENT, "2026-12-20")).isEqualTo("2027-01-03");
        assertThat(due(RuleCode.PRELIMINARY_ASSESSMENT, "2028-02-20")).isEqualTo("2028-03-05"); // over a leap day
        assertThat(due(RuleCode.PRELIMINARY_ASSESSMENT, "2027-02-20")).isEqualTo("2027-03-06");
    }

    @Test
    void clocksGoingForwardTakeNoDayAway() {
        var friday = Instant.parse("2027-03-19T22:30:00Z");
        var deadline = deadlines.due(RuleCode.PRELIMINARY_ASSESSMENT, friday);
        assertThat(deadline.due()).isEqualTo("2027-04-02");
        assertThat(deadline.end()).isEqualTo("2027-04-02T22:00:00Z"); // midnight in summer time
        assertThat(deadline.isOverdue(Instant.parse("2027-04-02T21:59:59Z"))).isFalse();
        assertThat(deadline.isOverdue(deadline.end())).isTrue();
        assertThat(deadline.daysLeft(Instant.parse("2027-03-31T21:59:59Z"))).isEqualTo(2);
    }

    @Test
    void investigationEndsOnTheSameDayFourMonthsLaterOrTheLastOfThatMonth() {
        assertThat(due(RuleCode.INVESTIGATION, "2026-10-31")).isEqualTo("2027-02-28");
        assertThat(due(RuleCode.INVESTIGATION, "2027-10-31")).isEqualTo("2028-02-29");
        assertThat(due(RuleCode.INVESTIGATION, "2026-11-21")).isEqualTo("2027-03-21");
    }

    @Test
    void theActOfTheEventsDayDecides() {
        var last = deadlines.due(RuleCode.INVESTIGATION, LocalDate.of(2025, 6, 30));
        assertThat(last.basis().act()).isEqualTo(OrganisationGiven.OLD_ACT);
        assertThat(last.basis().place()).isEqualTo("11 kap. 2 §");
        assertThat(last.due()).isEqualTo("2025-10-30");

        var first = deadlines.due(RuleCode.INVESTIGATION, Instant.parse("2025-06-30T22:00:00Z"));
        assertThat(first.basis().act()).isEqualTo(OrganisationGiven.NEW_ACT);
        assertThat(first.basis().place()).isEqualTo("20 kap. 3 §");
    }

    @Test
    void feedbackHasNoTimeBeforeTheAmendmentAndOneWeekAfterIt() {
        assertThat(deadlines.find(RuleCode.FEEDBACK, LocalDate.of(2025, 6, 30))).isEmpty();
        assertThat(deadlines.find(RuleCode.FEEDBACK, LocalDate.of(2026, 1, 14))).isEmpty();
        var amended = deadlines.due(RuleCode.FEEDBACK, LocalDate.of(2026, 1, 15));
        assertThat(amended.due()).isEqualTo("2026-01-22");
        assertThat(amended.basis().verified()).isFalse();
        assertThatThrownBy(() -> deadlines.due(RuleCode.FEEDBACK, LocalDate.of(2026, 1, 14)))
                .hasMessageContaining("FEEDBACK");
    }

    private LocalDate due(RuleCode code, String event) {
        return deadlines.due(code, LocalDate.parse(event)).due();
    }
}
