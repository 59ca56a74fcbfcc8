package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.ReasonRoad;
import se.skyddsnat.casework.Signature;
import se.skyddsnat.organisation.Deadlines;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Page;
import se.skyddsnat.web.Step;

/**
 * An investigation: its plan, its text by areas, the child's reasons, and the time that is left.
 *
 * @param chain what to look at where investigations follow each other closely
 * @param plans the versions of the plan, the latest first
 * @param sides the areas by their side, each with what is written in it
 * @param risk the judgements, the latest first
 * @param voices talks with the child, the latest first
 * @param told what the parties were told, the latest first
 * @param unverified whether a name among them has not been read at its source
 */
record InvestigationPage(
        CaseHead head,
        boolean goesOn,
        List<String> chain,
        List<Step> steps,
        List<List<Fact>> plans,
        Map<String, List<Fact>> sides,
        boolean unverified,
        List<ReasonRoad> reasons,
        List<List<Fact>> prolongations,
        List<Happening> risk,
        List<Fact> safety,
        List<Happening> voices,
        List<Happening> told,
        List<List<Fact>> verdicts,
        List<Fact> conclusion)
        implements Page {

    /** @param reminders what other rooms have to remind of */
    static InvestigationPage of(InvestigationFile file, List<Step> reminders, Deadlines deadlines, LocalDate today) {
        return new InvestigationPage(
                file.open().head(),
                !file.open().concluded(),
                InvestigationSteps.chain(file),
                Stream.concat(reminders.stream(), InvestigationSteps.of(file, deadlines, today).stream())
                        .toList(),
                file.plans().stream().map(plan -> facts(plan, file.areas())).toList(),
                sides(file, today),
                shown(file, today).stream().anyMatch(area -> !area.verified()),
                file.reasons(),
                file.prolongations().stream().map(ProlongPage::facts).toList(),
                file.risk().judgements().stream().map(RiskPage::happening).toList(),
                file.risk().plans().stream()
                        .findFirst()
                        .map(plan -> SafetyPage.facts(plan, file.risk().points()))
                        .orElse(List.of()),
                file.end().voices().stream().map(VoicePage::happening).toList(),
                CommunicationPage.happenings(file.end()),
                file.end().verdicts().stream().map(VerdictPage::facts).toList(),
                file.end().conclusion().map(ConclusionPage::facts).orElse(List.of()));
    }

    @Override
    public String title() {
        return t("investigation.title");
    }

    static String by(Signature signature) {
        return signature.name() + ", " + Formats.moment(signature.at());
    }

    static List<Fact> facts(Plan plan, List<Area> areas) {
        var content = plan.content();
        return List.of(
                Fact.of(t("investigation.plan.questions"), content.questions()),
                Fact.of(
                        t("investigation.plan.areas"),
                        areas.stream()
                                .filter(area -> content.areas().contains(area.code()))
                                .map(Area::name)
                                .collect(Collectors.joining("\n"))),
                Fact.of(t("investigation.plan.ways"), content.ways()),
                Fact.of(t("investigation.plan.voice"), content.voice()),
                Fact.of(
                        t("investigation.version"),
                        t("investigation.version.by", plan.number(), by(plan.signature()))));
    }

    /** Those that something is written in, and while it goes on those in use. */
    private static List<Area> shown(InvestigationFile file, LocalDate today) {
        return file.areas().stream()
                .filter(area -> file.passage(area.code()).isPresent()
                        || (area.valid(today) && !file.open().concluded()))
                .toList();
    }

    private static Map<String, List<Fact>> sides(InvestigationFile file, LocalDate today) {
        var sides = new LinkedHashMap<String, List<Fact>>();
        for (var area : shown(file, today)) {
            sides.computeIfAbsent(area.side(), _ -> new ArrayList<>()).add(text(file, area));
        }
        return sides;
    }

    private static Fact text(InvestigationFile file, Area area) {
        return new Fact(
                area.name(),
                file.passage(area.code()).map(Passage::words).orElse(""),
                file.open().concluded() ? "" : file.open().head().path() + "/investigation/areas/" + area.code());
    }
}
