package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.casework.NewProtectionDecision.Decider;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Step;

/** Decisions that protect a child at once, and their times towards a court. */
record CourtPage(
        CaseHead head,
        List<Decided> decisions,
        List<Step> clocks,
        boolean mayWrite,
        CourtForm form,
        CourtStepForm step,
        Errors errors)
        implements Page {

    /** A decision with what has happened since. */
    record Decided(String title, List<Fact> facts) {}

    static List<Decided> decided(List<ProtectionDecision> decisions) {
        return decisions.reversed().stream().map(CourtPage::decided).toList();
    }

    private static Decided decided(ProtectionDecision made) {
        var content = made.content();
        var facts = Stream.concat(
                Stream.of(
                        Fact.of(t("casework.court.decided"), Formats.date(content.decidedOn())),
                        Fact.of(
                                t("casework.court.decider"),
                                content.decider() + "\n" + t("casework.court.kind." + content.kind()))),
                Stream.of(ProtectionStep.values())
                        .filter(step -> made.day(step).isPresent())
                        .map(step -> Fact.of(
                                t("casework.court.step." + step),
                                Formats.date(made.day(step).orElseThrow()))));
        return new Decided(t("casework.measure." + content.measure()), facts.toList());
    }

    @Override
    public String title() {
        return t("casework.court.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> measures() {
        return Stream.of(Measure.values())
                .map(measure -> new Option(
                        measure.name(), t("casework.measure." + measure), t("casework.measure." + measure + ".who")))
                .toList();
    }

    List<Option> kinds() {
        return Stream.of(Decider.values())
                .map(kind -> Option.of(kind.name(), t("casework.court.kind." + kind)))
                .toList();
    }

    List<Option> ofs() {
        return Stream.of(Measure.values())
                .filter(Measure::isCoercive)
                .map(measure -> Option.of(measure.name(), t("casework.measure." + measure)))
                .toList();
    }

    List<Option> steps() {
        return Stream.of(ProtectionStep.values())
                .map(each -> Option.of(each.name(), t("casework.court.step." + each)))
                .toList();
    }
}
