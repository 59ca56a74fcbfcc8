package se.skyddsnat.casework;

import static se.skyddsnat.web.Formats.day;
import static se.skyddsnat.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Step;

/** What happens now with a card: each step with its last day and the law that gives it. */
final class CaseSteps {

    private final Deadlines deadlines;
    private final LocalDate today;
    private final @Nullable LocalDate closedOn;
    private final List<Step> steps = new ArrayList<>();

    private CaseSteps(Deadlines deadlines, LocalDate today, @Nullable LocalDate closedOn) {
        this.deadlines = deadlines;
        this.today = today;
        this.closedOn = closedOn;
    }

    static List<Step> of(CaseFile file, Deadlines deadlines, LocalDate today) {
        var steps = new CaseSteps(deadlines, today, file.closedOn());
        steps.done(file.arrival().at(), t("casework.step.arrived"));
        var arrived = file.arrival().at();
        switch (file.stage()) {
            case Stage.Received() -> {
                steps.due(file.clocks().protection(), "protection", RuleCode.PROTECTION_ASSESSMENT, arrived);
                steps.later(file.clocks().decision(), "decision", RuleCode.PRELIMINARY_ASSESSMENT, arrived);
            }
            case Stage.ProtectionAssessed(var made) -> {
                steps.done(made.signature().at(), t("casework.step.protection.done"));
                if (file.clocks().extendedTo() != null) {
                    steps.done(file.clocks().decision(), t("casework.step.extended"));
                }
                steps.due(file.clocks().lastForDecision(), "decision", RuleCode.PRELIMINARY_ASSESSMENT, arrived);
            }
            case Stage.Joined(var made, var joining) -> {
                steps.done(made.signature().at(), t("casework.step.protection.done"));
                steps.done(joining.signature().at(), t("casework.join.step"));
            }
            case Stage.Opened(var made, var decision, var due) -> {
                steps.done(made.signature().at(), t("casework.step.protection.done"));
                steps.done(decision.signature().at(), t("casework.step.opened"));
                steps.due(
                        due,
                        "investigation",
                        RuleCode.INVESTIGATION,
                        decision.signature().at());
            }
            case Stage.NotOpened(var made, var decision) -> {
                steps.done(made.signature().at(), t("casework.step.protection.done"));
                steps.done(decision.signature().at(), t("casework.step.notOpened"));
            }
        }
        if (file.closedOn() != null) {
            steps.done(file.closedOn(), t("casework.step.closed"));
        }
        if (file.secondLookDue() != null) {
            steps.steps.add(new Step(steps.last(file.secondLookDue()), t("casework.step.secondLook"), Step.State.NOW));
        }
        steps.feedback(file);
        return List.copyOf(steps.steps);
    }

    private void feedback(CaseFile file) {
        file.findTold().ifPresentOrElse(told -> done(told.signature().at(), t("casework.step.told")), () -> {
            if (!file.asked().isEmpty()) {
                var clock = FeedbackClock.of(file, deadlines);
                steps.add(new Step(
                        clock.due().map(this::last).orElse(t("casework.step.whenDecided")),
                        sentence(t("casework.step.tell"), Law.written(clock.basis())),
                        Step.State.NOW));
            }
        });
    }

    private void done(Instant at, String text) {
        done(day(at), text);
    }

    private void done(LocalDate on, String text) {
        steps.add(new Step(Formats.date(on), text, Step.State.DONE));
    }

    /** Nothing comes next once the matter has ended. */
    private void add(Step step) {
        if (closedOn == null) {
            steps.add(step);
        }
    }

    private void due(LocalDate last, String what, RuleCode rule, Instant from) {
        add(new Step(last(last), text(what, rule, from), Step.State.NOW));
    }

    private void later(LocalDate last, String what, RuleCode rule, Instant from) {
        add(new Step(last(last), text(what, rule, from), Step.State.LATER));
    }

    private String last(LocalDate last) {
        return t("casework.step.last", Formats.deadline(last, today));
    }

    private String text(String what, RuleCode rule, Instant from) {
        return sentence(t("casework.step." + what), Law.written(deadlines.basis(rule, day(from))));
    }

    private static String sentence(String text, String law) {
        return law.isEmpty() ? text : text + " " + law;
    }
}
