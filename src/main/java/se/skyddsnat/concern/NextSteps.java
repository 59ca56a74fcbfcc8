package se.skyddsnat.concern;

import static se.skyddsnat.web.Formats.day;
import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.organisation.Deadline;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.LegalRule;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Step;
import se.skyddsnat.web.Step.State;

/** What happens to a sent report, when at the latest, and which law says so. */
@Component
class NextSteps {

    private final Deadlines deadlines;

    NextSteps(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    List<Step> of(Instant sentAt, Instant now) {
        var sent = day(sentAt);
        var protection = deadlines.find(RuleCode.PROTECTION_ASSESSMENT, sent);
        var decision = deadlines.find(RuleCode.PRELIMINARY_ASSESSMENT, sent);
        var feedback = decision.flatMap(last -> deadlines.find(RuleCode.FEEDBACK, last.due()));
        return Stream.of(
                        protection.map(each -> step("protection", each, sent, now)),
                        decision.map(each -> step("decision", each, sent, now)),
                        feedback.map(each -> step("feedback", each, sent, now)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Step step(String name, Deadline deadline, LocalDate sent, Instant now) {
        boolean sameDay = deadline.due().equals(sent);
        boolean today = sameDay && day(now).equals(sent);
        var date = Formats.date(deadline.due());
        var when = today ? t("concern.step.atOnce") : t(sameDay ? "concern.step.sameDay" : "concern.step.latest", date);
        return new Step(
                when, t("concern.step." + name) + " " + basis(deadline.basis()), today ? State.NOW : State.LATER);
    }

    private static String basis(LegalRule rule) {
        return t(
                rule.verified() ? "concern.step.basis" : "concern.step.basisUnverified", rule.place(), act(rule.act()));
    }

    private static String act(String act) {
        return t("concern.act." + act.replace(':', '-'));
    }
}
