package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Step;

/** The clocks towards a court as dated steps, with the law and what follows when a day is missed. */
final class CourtSteps {

    private CourtSteps() {}

    static List<Step> of(List<CourtClock> clocks, Deadlines deadlines, LocalDate today) {
        return clocks.stream().map(clock -> step(clock, deadlines, today)).toList();
    }

    private static Step step(CourtClock clock, Deadlines deadlines, LocalDate today) {
        var what = t("casework.court.clock." + clock.rule());
        return switch (clock.state()) {
            case CourtClock.Done(var on) ->
                new Step(Formats.date(on), t("casework.court.clock.done", what), Step.State.DONE);
            case CourtClock.Stopped(var on) ->
                new Step(Formats.date(on), t("casework.court.clock.stopped", what), Step.State.DONE);
            case CourtClock.Runs(var last) ->
                new Step(
                        t("casework.step.last", Formats.deadline(last, today)),
                        String.join(
                                " ",
                                t("casework.court.clock.runs", what),
                                Law.written(deadlines.basis(clock.rule(), clock.from())),
                                t("casework.court.missed." + clock.rule())),
                        Step.State.NOW);
        };
    }
}
