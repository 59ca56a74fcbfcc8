package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.skyddsnat.casework.EarlierCase;
import se.skyddsnat.casework.Law;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.organisation.RuleCode;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Step;

/** What happens now in an investigation, and what speaks of a clock that was begun anew. */
final class InvestigationSteps {

    /** Two investigations less than two months apart: somebody should look whether the child has waited in between. */
    static final int CLOSE_DAYS = 60;

    private InvestigationSteps() {}

    static List<Step> of(InvestigationFile file, Deadlines deadlines, LocalDate today) {
        var open = file.open();
        var opened = Formats.day(open.openedAt());
        var law = Law.written(deadlines.basis(RuleCode.INVESTIGATION, opened));
        var steps = new ArrayList<Step>();
        steps.add(new Step(Formats.date(opened), t("investigation.step.opened"), Step.State.DONE));
        for (var given : file.prolongations()) {
            steps.add(new Step(
                    Formats.date(given.decidedOn()),
                    t("investigation.step.prolonged", given.from(), given.to()),
                    Step.State.DONE));
        }
        var closed = open.closedOn();
        if (closed != null) {
            steps.add(new Step(Formats.date(closed), t("investigation.step.concluded"), Step.State.DONE));
            return List.copyOf(steps);
        }
        var parties = file.end().parties();
        var uninformed = parties.left(NewCommunication.About.OPENING, file.end().communications());
        if (parties.unknown() || !uninformed.isEmpty()) {
            steps.add(new Step(
                    t("investigation.step.now"),
                    (parties.unknown()
                                    ? t("investigation.step.inform.unknown")
                                    : t("investigation.step.inform", String.join(", ", uninformed)))
                            + " "
                            + Law.written(deadlines.basis(RuleCode.INFORM_CONCERNED, opened)),
                    Step.State.NOW));
        }
        if (file.end().voices().isEmpty()) {
            steps.add(new Step(
                    t("investigation.step.now"),
                    t("investigation.step.voice") + " " + Law.written(deadlines.basis(RuleCode.CHILD_VIEWS, today)),
                    Step.State.NOW));
        }
        open.fifteenth()
                .filter(day -> day.isAfter(opened) && !day.isAfter(open.due()))
                .ifPresent(day -> steps.add(new Step(
                        Formats.date(day),
                        t("investigation.step.fifteen"),
                        today.isBefore(day) ? Step.State.LATER : Step.State.DONE)));
        var risk = file.risk().judgements().stream().findFirst();
        steps.add(new Step(
                risk.map(made -> t(
                                "casework.step.last",
                                Formats.deadline(made.content().reviewOn(), today)))
                        .orElse(t("investigation.step.now")),
                t(risk.isPresent() ? "investigation.risk.step" : "investigation.risk.step.first"),
                Step.State.NOW));
        if (file.plans().isEmpty()) {
            steps.add(new Step(t("investigation.step.now"), t("investigation.step.plan"), Step.State.NOW));
        }
        steps.add(new Step(
                t("casework.step.last", Formats.deadline(open.due(), today)),
                t("investigation.step.due") + " " + law,
                Step.State.NOW));
        return List.copyOf(steps);
    }

    /** {@return what to look at where investigations of the child follow each other closely} */
    static List<String> chain(InvestigationFile file) {
        var opened = Formats.day(file.open().openedAt());
        return file.earlier().stream()
                .filter(earlier -> isClose(earlier, opened))
                .map(earlier -> written(earlier, opened))
                .toList();
    }

    private static boolean isClose(EarlierCase earlier, LocalDate opened) {
        var closed = earlier.closedOn();
        return closed == null || ChronoUnit.DAYS.between(closed, opened) < CLOSE_DAYS;
    }

    private static String written(EarlierCase earlier, LocalDate opened) {
        var closed = earlier.closedOn();
        return closed == null || closed.isAfter(opened)
                ? t("investigation.chain.open", earlier.number(), earlier.openedOn(), earlier.due())
                : t(
                        "investigation.chain.closed",
                        earlier.number(),
                        earlier.openedOn(),
                        closed,
                        ChronoUnit.DAYS.between(closed, opened));
    }
}
